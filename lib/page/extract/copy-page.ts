// A copy of a page for Readability to take apart: without what is no prose of the page's, and with the way back from
// each of its text nodes to the page's own.
import type { Steps } from '../steps';
import { isUnread } from './block-kinds';
import { walk } from './walk';

export interface PageCopy {
  document: Document;
  /** From a text node of the copy to the live one it was copied from. */
  liveOf: Map<Node, Text>;
}

/**
 * Copies a page without changing it; open shadow roots are copied in their place. No code of the page's runs: the copy
 * has no window.
 * @param leaves what to leave out, with all that stands in it
 * @returns null where the page is nested too deep or holds too much
 */
export function* copyPage(doc: Document, leaves: (element: Element) => boolean): Steps<PageCopy | null> {
  const document = doc.cloneNode(false) as Document;
  const liveOf = new Map<Node, Text>();
  const open: Node[] = [document];
  const done = yield* walk(doc.documentElement, {
    enter: (element) => {
      if (isUnread(element) || leaves(element)) return false;
      const copy = document.importNode(element, false);
      // What would run becomes text when it is taken for a link no more, and is then no longer the page's.
      if (/^\s*javascript:/i.test(copy.getAttribute('href') ?? '')) copy.removeAttribute('href');
      open.at(-1)?.appendChild(copy);
      open.push(copy);
      return true;
    },
    text: (node) => {
      const copy = document.createTextNode(node.data);
      liveOf.set(copy, node);
      open.at(-1)?.appendChild(copy);
    },
    leave: () => {
      open.pop();
    },
  });
  return done ? { document, liveOf } : null;
}
