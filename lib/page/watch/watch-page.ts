// Notices that a page's article has changed: its text, what is shown of it, or the address it stands at.
import { rootsOf, type Anchors } from '../extract/anchors';
import { hiddenParagraphs, isShown } from '../extract/hidden-text';
import { paced, readingBudget } from './pacing';
import { changedEnough } from './text-changes';

const OBSERVED = { subtree: true, childList: true, characterData: true };

/** What was read of the page, so that only what concerns it is noticed. */
export interface Watched {
  /** The smallest element that holds the whole article; null if there is none. */
  article: Element | null;
  /** Elements left unread because they were not shown. */
  hidden: readonly Element[];
  /** The documents and shadow roots that the article stands in. */
  roots: readonly (Document | ShadowRoot)[];
}

/** The smallest element that holds all of the reading; null for none. */
function articleElement({ runs }: Anchors): Element | null {
  let common: Element | null = runs[0]?.node.parentElement ?? null;
  for (const { node } of runs) {
    while (common !== null && !common.contains(node)) common = common.parentElement;
    if (common === null) return null;
  }
  return common;
}

/** What to watch of a page after it was read. */
export function watchedParts({ anchors }: { anchors: Anchors }): Watched {
  const article = articleElement(anchors);
  return { article, hidden: hiddenParagraphs(article), roots: rootsOf(anchors) };
}

export type PageWatch = ReturnType<typeof watchPage>;

const NOTHING: Watched = { article: null, hidden: [], roots: [] };

/** Not every browser has the Navigation API. */
type Navigates = Pick<Window, 'addEventListener'> & { navigation?: EventTarget };

const addressOf = (doc: Document): string => doc.location.href.replace(/#.*$/, '');

/**
 * Calls `onChange` when the article's text has changed, when more of it is shown, or when the address names another
 * page: half a second after the last change, two seconds after the first at the latest, and never twice within two
 * seconds. Past its budget it pauses and calls `onPause`. Rests while the tab is hidden. What Whence itself adds to
 * a page does not count.
 * @param onGone called before a frame that the article stands in goes away: no script may touch it any more after that
 * @example const watch = watchPage(document, readAgain, tellPaused, dropMarks); watch.follow(watchedParts(reading));
 */
export function watchPage(doc: Document, onChange: () => void, onPause: () => void, onGone: () => void) {
  const view: Navigates | null = doc.defaultView;
  const budget = readingBudget();
  let watched = NOTHING;
  let address = addressOf(doc);
  let paused = false;

  const { ask, cancel } = paced(() => {
    if (budget.take()) onChange();
    else pause();
  });
  const observer = new MutationObserver((records) => {
    checkAddress();
    if (changedEnough(records, watched.article)) ask();
  });
  const shown = typeof ResizeObserver === 'function' ? new ResizeObserver(onResize) : null;

  function onResize(entries: readonly ResizeObserverEntry[]): void {
    if (entries.some(({ target }) => isShown(target))) ask();
  }
  function observe(): void {
    if (paused || doc.hidden) return;
    observer.observe(doc, OBSERVED);
    for (const root of watched.roots) observer.observe(root, OBSERVED);
    for (const element of watched.hidden) shown?.observe(element);
  }
  function rest(): void {
    cancel();
    observer.disconnect();
    shown?.disconnect();
  }
  function pause(): void {
    paused = true;
    rest();
    onPause();
  }
  function resume(): void {
    paused = false;
    budget.refill();
    observe();
  }
  function checkAddress(): void {
    const now = addressOf(doc);
    if (now === address) return;
    address = now;
    if (paused) resume();
    ask();
  }
  /** A frame that has loaded may hold the article, unless the page itself does: advertisements load all the time. */
  function onLoad({ target }: Event): void {
    if (paused || doc.hidden || watched.article?.ownerDocument === doc) return;
    if ((target as Partial<HTMLIFrameElement>).contentDocument?.querySelector('p')) ask();
  }
  function onFrameGone(): void {
    watched = NOTHING;
    onGone();
    if (!paused && !doc.hidden) ask();
  }
  function onVisibility(): void {
    rest();
    if (doc.hidden || paused) return;
    observe();
    // What changed meanwhile went unseen.
    ask();
  }

  observe();
  const abort = new AbortController();
  const { signal } = abort;
  view?.addEventListener('popstate', checkAddress, { signal });
  view?.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  doc.addEventListener('load', onLoad, { signal, capture: true });
  doc.addEventListener('visibilitychange', onVisibility, { signal });
  return {
    /** Says what was read last. */
    follow: (now: Watched): void => {
      shown?.disconnect();
      watched = now;
      observe();
      const frame = now.article?.ownerDocument;
      if (frame !== doc) frame?.defaultView?.addEventListener('pagehide', onFrameGone);
    },
    /** Resumes after a pause. */
    resume,
    isPaused: (): boolean => paused,
    undo: (): void => {
      rest();
      abort.abort();
    },
  };
}
