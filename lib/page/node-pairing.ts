// A copy of the document to take apart, with the way back from each of its text nodes to the page's own.

/** Deeper or larger pages than these are no articles; Readability's cost grows with both. */
const MAX_DEPTH = 1000;
const MAX_NODES = 120_000;

export interface PairedClone {
  document: Document;
  /** From a text node of the copy to the live one it was copied from. */
  liveOf: WeakMap<Node, Text>;
}

/**
 * The text nodes under `root` in document order, or null where the tree is too deep or too large to read.
 * Walks without recursion, so that no tree can exhaust the stack.
 */
export function textNodesOf(root: Node): Text[] | null {
  const found: Text[] = [];
  let node: Node = root;
  let depth = 0;
  let seen = 0;
  for (;;) {
    if (++seen > MAX_NODES) return null;
    if (node.nodeType === 3) found.push(node as Text);
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
 * Copies a document without changing it. Null where the page is too deep or too large, or where the copy
 * does not match the page node for node.
 */
export function cloneWithPairs(doc: Document): PairedClone | null {
  const live = textNodesOf(doc.documentElement);
  if (live === null) return null;
  const copy = doc.cloneNode(true) as Document;
  const copied = textNodesOf(copy.documentElement);
  if (copied?.length !== live.length) return null;

  const liveOf = new WeakMap<Node, Text>();
  for (const [index, node] of live.entries()) {
    const twin = copied[index];
    if (twin?.data !== node.data) return null;
    liveOf.set(twin, node);
  }
  return { document: copy, liveOf };
}
