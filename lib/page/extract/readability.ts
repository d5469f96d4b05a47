// Readability as it is published, on a copy of the page: one reading of several, whose words are found again on the
// page itself.
import Readability from '@mozilla/readability/Readability.js';
import type { Steps } from '../steps';
import { copyPage } from './copy-page';

/** Any length passes, so that Readability does not try again on a page made anew from a string. */
const ANY_LENGTH = 1;

export interface ReadabilityReading {
  /** The live text nodes whose words Readability takes for the article's. */
  texts: ReadonlySet<Text>;
  byline: string | null;
}

const NOTHING: ReadabilityReading = { texts: new Set(), byline: null };

/**
 * What Readability (https://github.com/mozilla/readability) takes for the article.
 * @param leaves what to keep from it, with all that stands in it
 */
export function* readabilityReading(
  doc: Document,
  leaves: (element: Element) => boolean,
): Steps<ReadabilityReading> {
  const copy = yield* copyPage(doc, leaves);
  if (copy === null) return NOTHING;
  yield;
  const { document, liveOf } = copy;
  const options = { charThreshold: ANY_LENGTH, disableJSONLD: true, serializer: (node: Node) => node };
  const read = new Readability<Node>(document, options).parse();
  yield;
  if (!read?.content) return NOTHING;
  const texts = new Set<Text>();
  const walker = document.createTreeWalker(read.content, 4);
  while (walker.nextNode()) {
    const live = liveOf.get(walker.currentNode);
    if (live !== undefined) texts.add(live);
  }
  return { texts, byline: read.byline?.trim() ?? null };
}
