// Reads the article off a page, changing nothing in it.
import type { Article } from '../model';
import type { Anchors } from './extract/anchors';
import { extractText } from './extract/extract-text';
import { isHopeless, judge, readMarkup, type Markup } from './judge/is-article';
import { addressOf, bylineOf } from './metadata/clean-text';
import { readMetadata, type ReadMetadata } from './metadata/read-metadata';
import { isTooLarge } from './extract/node-pairing';
import { doAtOnce, doInSlices, type Steps } from './steps';

export interface PageReading {
  article: Article;
  anchors: Anchors;
  /** The document that the article stands in: the page, or a frame in it. */
  document: Document;
  /** No article was found, and none could be: the page is nested too deep, or holds too much. */
  tooLarge?: boolean;
  /** What went wrong while the page was read, for whoever can tell of it; the article is then none. */
  fault?: Error;
}

function reading(doc: Document, metadata: ReadMetadata | null, url: string | null): PageReading {
  return {
    article: {
      url: metadata?.canonical ?? url,
      title: metadata?.title ?? null,
      byline: metadata?.byline ?? null,
      outlet: metadata?.outlet ?? null,
      published: metadata?.published ?? null,
      lang: metadata?.lang ?? null,
      ...(metadata?.credit ? { credit: metadata.credit } : {}),
      read: 'none',
      text: '',
      blocks: [],
      links: [],
    },
    anchors: { text: '', runs: [] },
    document: doc,
  };
}

function addressOfPage(url: string | null): string | null {
  try {
    const address = new URL(url ?? '');
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** Frames of the page's own site that an article may stand in, the most that are tried. */
const MOST_FRAMES = 5;

function framesOf(doc: Document): Document[] {
  const frames = [...doc.querySelectorAll('iframe')].slice(0, MOST_FRAMES);
  // Null for a frame of another site. A parsed file has frames without documents.
  return frames.flatMap(({ contentDocument }) => (contentDocument?.documentElement ? [contentDocument] : []));
}

/** What is known of a page before its text is read. */
interface Page {
  url: string | null;
  metadata: ReadMetadata;
  markup: Markup;
  /** What to say of it if no article is found. */
  nothing: PageReading;
}

function* readIn(
  doc: Document,
  { url, metadata, markup, nothing }: Page,
  shadows: boolean,
): Steps<PageReading | null> {
  const { article: unread } = nothing;
  const base = doc.querySelector('base[href]')?.getAttribute('href') ?? null;
  const told = { title: unread.title, byline: unread.byline, body: metadata.article?.['articleBody'] };
  const extracted = yield* extractText(doc, addressOf(base, url) ?? url, told, shadows);
  if (extracted === null) return null;
  yield;
  const { text, runs, blocks, links, cut } = extracted;
  const byline = unread.byline ?? bylineOf(extracted.byline);
  const article = { ...unread, byline, text, blocks, links };
  const share = judge(doc, metadata, markup, article);
  if (share === 'none') return null;
  return { document: doc, article: { ...article, read: cut ? 'part' : share }, anchors: { text, runs } };
}

function* read(doc: Document, url: string | null): Steps<PageReading> {
  const metadata = readMetadata(doc, url);
  const nothing = reading(doc, metadata, url);
  const markup = readMarkup(doc, metadata, url ?? metadata.canonical);
  if (isHopeless(markup)) return nothing;
  const page = { url, metadata, markup, nothing };
  yield;
  const found = (yield* readIn(doc, page, false)) ?? (yield* readIn(doc, page, true));
  if (found !== null) return found;
  for (const frame of framesOf(doc)) {
    const inFrame = yield* readIn(frame, page, false);
    if (inFrame !== null) return inFrame;
  }
  nothing.tooLarge = isTooLarge(doc);
  return nothing;
}

const failed = (doc: Document, address: string | null, error: unknown): PageReading => ({
  ...reading(doc, null, address),
  fault: error instanceof Error ? error : new Error(String(error)),
});

/**
 * Reads a page: its article as one string, what the page says of itself, and where each stretch stands.
 * `read` is 'none' for a page that holds no article, or none that can be read. The document is not changed.
 * Never throws: a fault stands in the answer.
 * @param doc a live page, or a parsed file
 * @param url its address, if it has one
 */
export function readPage(doc: Document, url: string | null): PageReading {
  const address = addressOfPage(url);
  try {
    return doAtOnce(read(doc, address));
  } catch (error) {
    return failed(doc, address, error);
  }
}

/** The same in slices of a few milliseconds, between which the page may go on, and change. Never rejects. */
export async function readPageInSlices(doc: Document, url: string | null): Promise<PageReading> {
  const address = addressOfPage(url);
  try {
    return await doInSlices(read(doc, address));
  } catch (error) {
    return failed(doc, address, error);
  }
}
