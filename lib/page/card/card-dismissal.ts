// What moves a card and what closes it: the page scrolls, the window changes, Escape, a press elsewhere.

export interface CardControl {
  scrolled: () => void;
  resized: () => void;
  close: () => void;
}

/** Listens on behalf of an open card. Returns its undo. */
export function dismissals(doc: Document, host: Element, card: CardControl): () => void {
  const view = doc.defaultView;
  if (view === null) return () => undefined;
  const abort = new AbortController();
  const { signal } = abort;

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') card.close();
  };
  const onPress = (event: Event): void => {
    if (!event.composedPath().includes(host)) card.close();
  };

  view.addEventListener('scroll', card.scrolled, { signal, passive: true });
  view.addEventListener('resize', card.resized, { signal });
  doc.addEventListener('keydown', onKey, { signal, capture: true });
  doc.addEventListener('pointerdown', onPress, { signal, capture: true });
  return () => abort.abort();
}
