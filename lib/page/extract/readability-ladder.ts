// Readability's retries, done from outside. Its own retry parses the page anew from a string, after which
// nothing leads back to the live page; here each try gets a fresh, paired copy.
import { cloneWithPairs, type PairedClone } from './node-pairing';
import { grabArticle, type Told } from './readability-steps';
import { graftShadowText } from './shadow-text';
import type { Steps } from '../steps';

/** What Readability tries in turn: everything; unlikely blocks kept; class names ignored; nothing cleaned. */
export const FLAG_LADDER = [7, 6, 4, 0] as const;
/** Readability's own DEFAULT_CHAR_THRESHOLD. */
const ENOUGH_CHARACTERS = 500;
export interface ExtractedArticle {
  /** The article's element in the copy; null where Readability finds none. */
  content: Element | null;
  liveOf: PairedClone['liveOf'];
  /** Readability's reading of the byline, for want of a better one. */
  byline: string | null;
  /** Non-blank length as Readability counts it. */
  length: number;
}

function* extractOnce(
  doc: Document,
  flags: number,
  told: Told,
  shadows: boolean,
): Steps<ExtractedArticle | null> {
  const clone = cloneWithPairs(doc);
  if (clone === null || (shadows && !graftShadowText(doc, clone))) return null;
  const { document, liveOf } = clone;
  yield;
  const grabbed = yield* grabArticle(document, flags, told);
  if (grabbed === null) return { content: null, liveOf, byline: null, length: 0 };
  const { content, byline } = grabbed;
  return { content, liveOf, byline, length: content.textContent.trim().replace(/\s{2,}/g, ' ').length };
}

/**
 * The article of a page, as Readability sees it: the first try of at least 500 characters, else the longest.
 * Null where the page is too deep or too large to read. The document is not changed.
 * @param told what the page says of itself
 * @param shadows read what stands in open shadow roots too; null where there is none
 */
export function* extractArticle(doc: Document, told: Told, shadows: boolean): Steps<ExtractedArticle | null> {
  let best: ExtractedArticle | null = null;
  for (const flags of FLAG_LADDER) {
    const found = yield* extractOnce(doc, flags, told, shadows);
    if (found === null) return null;
    if (found.length >= ENOUGH_CHARACTERS) return found;
    if (best === null || found.length > best.length) best = found;
  }
  return best;
}
