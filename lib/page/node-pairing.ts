// A copy of the document to take apart, with the way back from each of its text nodes to the page's own.

/** Deeper or larger pages than these are no articles; Readability's cost grows with both. */
const MAX_DEPTH = 1000;
const MAX_NODES = 120_000;

export interface PairedClone {
  document: Document;
  /** From a text node of the copy to the live one it was copied from. */
  liveOf: Map<Node, Text>;
}

interface WalkedNodes {
  texts: Text[];
  comments: Node[];
}

/**
 * The text nodes and comments under `root` in document order, or null where the tree is too deep or too large to
 * read. Walks without recursion, so that no tree can exhaust the stack.
 */
function walk(root: Node): WalkedNodes | null {
  const found: WalkedNodes = { texts: [], comments: [] };
  let node: Node = root;
  let depth = 0;
  let seen = 0;
  for (;;) {
    if (++seen > MAX_NODES) return null;
    const { nodeType } = node;
    if (nodeType === 3) found.texts.push(node as Text);
    else if (nodeType === 8) found.comments.push(node);
    if (node.firstChild !== null) {
      if (++depth > MAX_DEPTH) return null;
      node = node.firstChild;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      if (node.parentNode === null) return found;
      node = node.parentNode;
      depth--;
    }
    if (node === root || node.nextSibling === null) return found;
    node = node.nextSibling;
  }
}

/**
 * Notes for each text node of a copy which one it was copied from, and takes the copy's comments out: Readability ends
 * a paragraph at one, and frameworks put one between any two words. False where the two trees do not match.
 */
export function pairTexts(
  live: Node,
  copy: Node,
  liveOf: Map<Node, Text>,
  from: WalkedNodes | null = walk(live),
): boolean {
  const to = from === null ? null : walk(copy);
  if (from === null || to?.texts.length !== from.texts.length) return false;
  for (const [index, node] of from.texts.entries()) {
    const twin = to.texts[index];
    if (twin?.data !== node.data) return false;
    liveOf.set(twin, node);
  }
  for (const comment of to.comments) comment.parentNode?.removeChild(comment);
  return true;
}

/**
 * Copies a document without changing it. Null where the page is too deep or too large, or where the copy
 * does not match the page node for node.
 */
export function cloneWithPairs(doc: Document): PairedClone | null {
  const live = walk(doc.documentElement);
  if (live === null) return null;
  const document = doc.cloneNode(true) as Document;
  const liveOf = new Map<Node, Text>();
  return pairTexts(doc.documentElement, document.documentElement, liveOf, live) ? { document, liveOf } : null;
}
