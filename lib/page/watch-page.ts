// Notices that a page's article has changed: its text, or the address it stands at.
import { isOwn } from './own-elements';
import { paced } from './pacing';

/** Fewer changed characters at a time are a clock or a counter, not an article. */
const MIN_CHANGE = 40;
const UNREAD = 'script, style, template, noscript, svg, head';

/** The characters that a node brings or takes. */
function lettersIn(node: Node): number {
  if (isOwn(node)) return 0;
  if (node.nodeType === 3) return node.nodeValue?.trim().length ?? 0;
  if (node.nodeType !== 1 || (node as Element).matches(UNREAD)) return 0;
  return node.textContent?.trim().length ?? 0;
}

function changeIn({ type, target, addedNodes, removedNodes }: MutationRecord): number {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (element?.closest(UNREAD) !== null) return 0;
  if (type === 'characterData') return lettersIn(target);
  let letters = 0;
  for (const node of [...addedNodes, ...removedNodes]) {
    letters += lettersIn(node);
    if (letters >= MIN_CHANGE) break;
  }
  return letters;
}

function changedEnough(records: readonly MutationRecord[]): boolean {
  let letters = 0;
  for (const record of records) {
    letters += changeIn(record);
    if (letters >= MIN_CHANGE) return true;
  }
  return false;
}

const addressOf = (doc: Document): string => doc.location.href.replace(/#.*$/, '');

/**
 * Calls `onChange` when the page's text has changed or its address names another page: half a second after the
 * last change, two seconds after the first at the latest, and never twice within two seconds. What Whence itself
 * adds to a page does not count. Returns its undo.
 */
export function watchPage(doc: Document, onChange: () => void): () => void {
  const view = doc.defaultView;
  if (view === null) return () => undefined;
  const { ask, cancel } = paced(onChange);
  let address = addressOf(doc);

  const checkAddress = (): void => {
    const now = addressOf(doc);
    if (now === address) return;
    address = now;
    ask();
  };
  const observer = new MutationObserver((records) => {
    checkAddress();
    if (changedEnough(records)) ask();
  });
  observer.observe(doc, { subtree: true, childList: true, characterData: true });
  view.addEventListener('popstate', checkAddress);
  return () => {
    cancel();
    observer.disconnect();
    view.removeEventListener('popstate', checkAddress);
  };
}
