// Readability's retries, done from outside. Its own retry parses the page anew from a string, after which
// nothing leads back to the live page; here each try gets a fresh, paired copy.
import { Readability } from '@mozilla/readability';
import { cloneWithPairs, type PairedClone } from './node-pairing';
import { graftShadowText } from './shadow-text';

/** What Readability tries in turn: everything; unlikely blocks kept; class names ignored; nothing cleaned. */
export const FLAG_LADDER = [7, 6, 4, 0] as const;
/** Readability's own DEFAULT_CHAR_THRESHOLD. */
const ENOUGH_CHARACTERS = 500;
/** Any length passes inside Readability, so that it never retries by itself (0 would mean its default). */
const NO_THRESHOLD = -1;

export interface ExtractedArticle {
  /** The article's element in the copy; null where Readability finds none. */
  content: Element | null;
  liveOf: PairedClone['liveOf'];
  /** Readability's reading of the byline, for want of a better one. */
  byline: string | null;
  /** Non-blank length as Readability counts it. */
  length: number;
}

/** Readability 0.6.0 keeps these private; the version is pinned and a test guards the names. */
interface Privates {
  _flags: number;
  _unwrapNoscriptImages: () => void;
  _fixLazyImages: () => void;
  _postProcessContent: () => void;
}

/** What Readability does for pictures, addresses and tidy markup: only the words are wanted here. */
const LEFT_UNDONE = {
  _unwrapNoscriptImages: () => undefined,
  _fixLazyImages: () => undefined,
  _postProcessContent: () => undefined,
};

function extractOnce(doc: Document, flags: number, shadows: boolean): ExtractedArticle | null {
  const clone = cloneWithPairs(doc);
  if (clone === null || (shadows && !graftShadowText(doc, clone))) return null;
  const reader = new Readability<Element>(clone.document, {
    charThreshold: NO_THRESHOLD,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  const privates: Privates = { _flags: flags, ...LEFT_UNDONE };
  const parsed = Object.assign(reader, privates).parse();
  if (!parsed?.content) return { content: null, liveOf: clone.liveOf, byline: null, length: 0 };
  const length = (parsed.textContent ?? '').trim().replace(/\s{2,}/g, ' ').length;
  return { content: parsed.content, liveOf: clone.liveOf, byline: parsed.byline?.trim() ?? null, length };
}

/**
 * The article of a page, as Readability sees it: the first try of at least 500 characters, else the longest.
 * Null where the page is too deep or too large to read. The document is not changed.
 * @param shadows read what stands in open shadow roots too; null where there is none
 */
export function extractArticle(doc: Document, shadows: boolean): ExtractedArticle | null {
  let best: ExtractedArticle | null = null;
  for (const flags of FLAG_LADDER) {
    const found = extractOnce(doc, flags, shadows);
    if (found === null) return null;
    if (found.length >= ENOUGH_CHARACTERS) return found;
    if (best === null || found.length > best.length) best = found;
  }
  return best;
}
