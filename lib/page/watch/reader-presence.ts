// Signs that a reader is at the page, for what may wait until somebody looks: no timer runs for it.

const SIGNS = ['pointermove', 'scroll', 'keydown', 'focus'] as const;
/** Milliseconds between two calls. */
const INTERVAL = 1000;

/** Calls back once the document is shown: at once, or when its tab first comes to the front. Returns its undo. */
export function onceShown(doc: Document, call: () => void): () => void {
  const look = (): void => {
    if (doc.hidden) return;
    undo();
    call();
  };
  const undo = (): void => doc.removeEventListener('visibilitychange', look);
  doc.addEventListener('visibilitychange', look);
  look();
  return undo;
}

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
  const abort = new AbortController();
  const options = { passive: true, capture: true, signal: abort.signal };
  for (const name of SIGNS) view?.addEventListener(name, sign, options);
  doc.addEventListener('visibilitychange', sign, options);
  return () => abort.abort();
}
