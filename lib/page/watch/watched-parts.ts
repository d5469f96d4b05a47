// Which parts of a page a reading stands in, for whoever watches it.
import { rootsOf, type Anchors } from '../extract/anchors';
import { hiddenParagraphs } from '../extract/hidden-text';
import type { PageReading } from '../read-page';
import type { Watched } from './watch-page';

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
export function watchedParts({ anchors }: PageReading): Watched {
  const article = articleElement(anchors);
  return { article, hidden: hiddenParagraphs(article), roots: rootsOf(anchors) };
}
