// Readability's parse(), taken step by step from outside: its own runs all at once, reads metadata that we read
// ourselves, tidies pictures and addresses that we do not want, and writes the whole page out twice as strings.
import { Readability } from '@mozilla/readability';
import type { Steps } from '../steps';

/** Any length passes inside Readability, so that it never retries by itself (0 would mean its default). */
const NO_THRESHOLD = -1;
/** Readability 0.6.0 keeps these private; the version is pinned and a test guards the names. */
export interface ReadabilityParts {
  readonly DEFAULT_CHAR_THRESHOLD: number;
  readonly REGEXPS: { shareElements: RegExp };
  _flags: number;
  _metadata: object;
  _articleTitle: string;
  _articleByline: string | null;
  _prepArticle: (content: Element) => void;
  _removeScripts: (doc: Document) => void;
  _prepDocument: () => void;
  /** With rests where the build has put them into it (scripts/trim-readability.ts), else at once. */
  _grabArticle: () => Element | Steps<Element | null> | null;
  _markDataTables: (content: Element) => void;
  _cleanConditionally: (content: Element, tag: string) => void;
  _clean: (content: Element, tag: string) => void;
  _cleanMatchedNodes: (content: Element, isMeant: (node: Element, names: string) => boolean) => void;
  _cleanHeaders: (content: Element) => void;
}

export interface Told {
  title: string | null;
  byline: string | null;
}

export interface GrabbedArticle {
  content: Element;
  /** Readability's reading of the byline; null where the page tells it better. */
  byline: string | null;
}

/** Takes out of the article what is no article, in the order of Readability's own _prepArticle. */
function* clean(reader: ReadabilityParts, tops: readonly Element[]): Steps<void> {
  const content = tops[0]?.parentElement;
  if (!content) return;
  reader._markDataTables(content);
  for (const tag of ['form', 'fieldset']) reader._cleanConditionally(content, tag);
  for (const tag of ['object', 'embed', 'footer', 'link', 'aside']) reader._clean(content, tag);
  yield;
  const { DEFAULT_CHAR_THRESHOLD: most, REGEXPS } = reader;
  const isShareBox = (node: Element, names: string) =>
    REGEXPS.shareElements.test(names) && node.textContent.length < most;
  for (const top of tops) reader._cleanMatchedNodes(top, isShareBox);
  yield;
  for (const tag of ['iframe', 'input', 'textarea', 'select', 'button']) reader._clean(content, tag);
  reader._cleanHeaders(content);
  for (const tag of ['table', 'ul', 'div']) {
    yield;
    reader._cleanConditionally(content, tag);
  }
}

/**
 * Finds the article in a document, which is taken apart. Null where there is none.
 * @param flags what to try: see FLAG_LADDER
 * @param told what the page says of itself: a heading that repeats its title is no part of the text
 */
export function* grabArticle(
  doc: Document,
  flags: number,
  { title, byline }: Told,
): Steps<GrabbedArticle | null> {
  const reader = new Readability(doc, { charThreshold: NO_THRESHOLD }) as unknown as ReadabilityParts;
  let tops: Element[] = [];
  Object.assign(reader, {
    _flags: flags,
    _metadata: { byline },
    _articleTitle: title ?? '',
    _prepArticle: (found: Element) => {
      tops = [...found.children];
    },
  } satisfies Partial<ReadabilityParts>);
  reader._removeScripts(doc);
  reader._prepDocument();
  yield;
  const grabbed = reader._grabArticle();
  const content = grabbed && 'next' in grabbed ? yield* grabbed : grabbed;
  if (content === null) return null;
  yield;
  // Readability names the box that it puts around the article, and would judge it by that name.
  const box = content.querySelector('#readability-page-1');
  box?.removeAttribute('id');
  box?.removeAttribute('class');
  yield* clean(reader, tops);
  return { content, byline: reader._articleByline?.trim() ?? null };
}
