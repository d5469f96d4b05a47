// What moves a card and what closes it: the page scrolls, the window changes, Escape, a press elsewhere.
import type { Box } from './box';

export interface CardControl {
  /** Where the card's words stand, as last known. */
  box: () => Box;
  moved: (box: Box) => void;
  resized: () => void;
  close: () => void;
}

/** Listens on behalf of an open card. Returns its undo. */
export function dismissals(doc: Document, host: Element, card: CardControl): () => void {
  const view = doc.defaultView;
  if (view === null) return () => undefined;
  let { scrollX, scrollY } = view;
  const abort = new AbortController();
  const { signal } = abort;

  const onScroll = (): void => {
    const right = scrollX - view.scrollX;
    const down = scrollY - view.scrollY;
    if (right === 0 && down === 0) return;
    ({ scrollX, scrollY } = view);
    const { left, top, right: end, bottom } = card.box();
    const next = { left: left + right, top: top + down, right: end + right, bottom: bottom + down };
    if (next.bottom < 0 || next.top > view.innerHeight) card.close();
    else card.moved(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') card.close();
  };
  const onPress = (event: Event): void => {
    if (!event.composedPath().includes(host)) card.close();
  };

  view.addEventListener('scroll', onScroll, { signal, passive: true });
  view.addEventListener('resize', card.resized, { signal });
  doc.addEventListener('keydown', onKey, { signal, capture: true });
  doc.addEventListener('pointerdown', onPress, { signal, capture: true });
  return () => {
    abort.abort();
  };
}
