// Which elements part the text into blocks, and what kind of block a stretch of text stands in.
import type { Block } from '../../model';

const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
);

/** Controls and embedded things hold no text of the article. */
const UNREAD_ELEMENTS = new Set(
  'audio button canvas datalist embed iframe input math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|figcaption|credit|credits)(?:$|[\s_-])/i;

/** The element that a node stands in, out of a shadow root too. */
export const parentOf = (node: Node): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

export function isBlockElement(localName: string): boolean {
  return BLOCK_ELEMENTS.has(localName);
}

export function isUnread(element: Element): boolean {
  return UNREAD_ELEMENTS.has(element.localName);
}

/** A longer heading was never closed, and what follows stands in it. UTF-16 units. */
const LONGEST_HEADING = 400;

/** The kind of block that text directly in this live element belongs to. */
export function blockKindOf(element: Element): Block['kind'] {
  let paragraph: Block['kind'] | null = null;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { localName } = at;
    if (/^h[1-6]$/.test(localName) && at.textContent.length <= LONGEST_HEADING) return 'heading';
    if (localName === 'figcaption' || localName === 'caption') return 'caption';
    if (localName === 'blockquote') return 'quote';
    if (CAPTION_CLASS.test(at.getAttribute('class') ?? '')) return 'caption';
    if (localName === 'li' || localName === 'dd' || localName === 'dt') {
      // An item of several paragraphs is an entry (of a live blog), not a line in a list.
      return paragraph !== null && at.querySelectorAll('p').length > 1 ? paragraph : 'list';
    }
    if (/^(?:td|th|pre|address)$/.test(localName)) paragraph ??= 'other';
    if (localName === 'p') paragraph ??= 'paragraph';
    if (localName === 'article' || localName === 'main' || localName === 'body') break;
  }
  return paragraph ?? 'paragraph';
}
