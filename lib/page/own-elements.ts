// The elements that Whence itself puts into a page, so that it does not take them for the page's news.
const own = new WeakSet<Node>();

export function markOwn(element: Element): void {
  own.add(element);
}

export const isOwn = (node: Node): boolean => own.has(node);
