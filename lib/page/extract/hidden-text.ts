// Text that the page holds but does not show. Known only where a browser has laid the page out.

/** Most paragraphs to wait for: beyond these, what is shown later is read at the next change. */
const MOST_WATCHED = 50;
/** Shorter ones are labels and menus. UTF-16 units. */
const MIN_LENGTH = 40;

/** Whether a browser has laid a page out, and can tell: neither a made DOM nor an older browser can. */
export const isLaidOut = (doc: Document): boolean =>
  doc.defaultView !== null && typeof doc.documentElement.checkVisibility === 'function';

/** Where nobody can tell, all is taken to be shown. */
export const isShown = (element: Element): boolean =>
  !isLaidOut(element.ownerDocument) || element.checkVisibility({ visibilityProperty: true });

/** The elements among these that are not shown. Empty for a parsed file. */
export function hiddenAmong(elements: Iterable<Element | null>): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  for (const element of elements) {
    if (element !== null && !hidden.has(element) && !isShown(element)) hidden.add(element);
  }
  return hidden;
}

/** Paragraphs in and beside an article that may be shown later, as behind "read more". */
export function hiddenParagraphs(article: Element | null): Element[] {
  const around = article?.parentElement ?? article;
  const hidden: Element[] = [];
  for (const paragraph of around?.querySelectorAll('p') ?? []) {
    if (hidden.length >= MOST_WATCHED) break;
    if (paragraph.textContent.length >= MIN_LENGTH && !isShown(paragraph)) hidden.push(paragraph);
  }
  return hidden;
}
