// A copy of the document to take apart, with the way back from each of its text nodes to the page's own.

/** Deeper or larger pages than these are no articles; Readability's cost grows with both. */
const MAX_DEPTH = 1000;
const MAX_NODES = 120_000;

export interface PairedClone {
  document: Document;
  /** From a text node of the copy to the live one it was copied from. */
  liveOf: Map<Node, Text>;
}

/** What to look for in a copy: NodeFilter's texts and comments, as a parsed file has no NodeFilter. */
const TEXTS_AND_COMMENTS = 0x84;

/**
 * The text nodes under `root` in document order, or null where the tree is too deep or too large to read. Walks without
 * recursion, so that no tree can exhaust the stack.
 */
function textsUnder(root: Node): Text[] | null {
  const texts: Text[] = [];
  let node: Node = root;
  let depth = 0;
  let seen = 0;
  for (;;) {
    if (++seen > MAX_NODES) return null;
    if (node.nodeType === 3) texts.push(node as Text);
    if (node.firstChild !== null) {
      if (++depth > MAX_DEPTH) return null;
      node = node.firstChild;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      if (node.parentNode === null) return texts;
      node = node.parentNode;
      depth--;
    }
    if (node === root || node.nextSibling === null) return texts;
    node = node.nextSibling;
  }
}

/** Whether a page is nested too deep, or holds too much, to be read. */
export const isTooLarge = (doc: Document): boolean => textsUnder(doc.documentElement) === null;

/**
 * Notes for each text node of a copy which one it was copied from, and takes the copy's comments out: Readability ends
 * a paragraph at one, and frameworks put one between any two words. False where the two trees do not match.
 */
export function pairTexts(
  live: Node,
  copy: Element,
  liveOf: Map<Node, Text>,
  texts: readonly Text[] | null = textsUnder(live),
): boolean {
  if (texts === null) return false;
  const comments: ChildNode[] = [];
  let index = 0;
  // The copy is as deep as what it was copied from, and the browser's own walk passes over elements.
  const walker = copy.ownerDocument.createTreeWalker(copy, TEXTS_AND_COMMENTS);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.nodeType === 8) {
      comments.push(node);
      continue;
    }
    const twin = texts[index++];
    if (twin?.data !== node.data) return false;
    liveOf.set(node, twin);
  }
  for (const comment of comments) comment.remove();
  return index === texts.length;
}

/**
 * Copies a document without changing it. Null where the page is too deep or too large, or where the copy
 * does not match the page node for node.
 */
export function cloneWithPairs(doc: Document): PairedClone | null {
  const texts = textsUnder(doc.documentElement);
  if (texts === null) return null;
  const document = doc.cloneNode(true) as Document;
  const liveOf = new Map<Node, Text>();
  return pairTexts(doc.documentElement, document.documentElement, liveOf, texts)
    ? { document, liveOf }
    : null;
}
