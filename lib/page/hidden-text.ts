// Text that the page holds but does not show. Known only where a browser has laid the page out.

/** Most elements to wait for: beyond these, what is shown later is read at the next change. */
const MOST_WATCHED = 50;

/** The elements among these that are not shown, outermost of each nest. Empty for a parsed file. */
export function hiddenAmong(elements: Iterable<Element | null>): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  for (const element of elements) {
    if (element === null || hidden.has(element) || element.ownerDocument.defaultView === null) continue;
    // Neither a made DOM nor an older browser can tell.
    if (typeof element.checkVisibility !== 'function') continue;
    if (!element.checkVisibility({ visibilityProperty: true })) hidden.add(element);
  }
  return hidden;
}

/** What of them to wait for. */
export const toWatch = (hidden: ReadonlySet<Element>): Element[] => [...hidden].slice(0, MOST_WATCHED);
