// Signs that a reader is at the page, for what may wait until somebody looks: no timer runs for it.

const SIGNS = ['pointermove', 'scroll', 'keydown', 'focus'] as const;
/** Milliseconds between two calls. */
const INTERVAL = 1000;

/** Calls back when the reader moves, scrolls, types or comes back; once a second at most. Returns its undo. */
export function onReaderPresent(doc: Document, call: () => void): () => void {
  const view = doc.defaultView;
  let last = Number.NEGATIVE_INFINITY;
  const sign = (): void => {
    const now = performance.now();
    if (now - last < INTERVAL || doc.hidden) return;
    last = now;
    call();
  };
  const options = { passive: true, capture: true };
  for (const name of SIGNS) view?.addEventListener(name, sign, options);
  doc.addEventListener('visibilitychange', sign);
  return () => {
    for (const name of SIGNS) view?.removeEventListener(name, sign, options);
    doc.removeEventListener('visibilitychange', sign);
  };
}
