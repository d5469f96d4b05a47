// Reads the article off a page, changing nothing in it.
import type { Article } from '../model';
import type { Anchors } from './extract/anchors';
import { extractText, wordsAsked } from './extract/extract-text';
import { judgePage, type Judgement } from './judge/judge-page';
import { isWalled } from './judge/paywall';
import { addressOf } from './metadata/clean-text';
import { languageOfText } from './metadata/language-of-text';
import { readMetadata, type ReadMetadata } from './metadata/read-metadata';
import { doAtOnce, doInSlices, type Steps } from './steps';

export interface PageReading {
  article: Article;
  anchors: Anchors;
  /** The document that the article stands in: the page, or a frame in it. */
  document: Document;
  /** No article was found, and none could be: the page is nested too deep, or holds too much. */
  tooLarge?: boolean;
  /** What went wrong while the page was read, for the caller to report; `article.read` is then 'none'. */
  fault?: Error;
  /** Why the page was taken for an article, or for none; missing where it could not be read. */
  judgement?: Judgement;
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
  /** What to say of it if no article is found. */
  nothing: PageReading;
}

function* readIn(doc: Document, { url, metadata, nothing }: Page): Steps<PageReading> {
  const { article: unread } = nothing;
  const base = doc.querySelector('base[href]')?.getAttribute('href') ?? null;
  const { title, description } = metadata;
  const hints = { title, description, body: metadata.article?.['articleBody'] };
  const extracted = yield* extractText(doc, addressOf(base, url) ?? url, hints);
  if (extracted === null) return { ...nothing, tooLarge: true };
  yield;
  const { text, runs, blocks, links, cut } = extracted;
  const judgement = yield* judgePage({ doc, url: url ?? metadata.canonical, metadata, extracted });
  if (!judgement.isArticle) return { ...nothing, judgement };
  yield;
  const lang = unread.lang ?? languageOfText(text);
  const article = { ...unread, lang, text, blocks, links };
  const part = cut || isWalled(doc, metadata.article, article);
  return {
    document: doc,
    article: { ...article, read: part ? 'part' : 'whole' },
    anchors: { text, runs },
    judgement,
  };
}

function* read(doc: Document, url: string | null): Steps<PageReading> {
  const metadata = readMetadata(doc, url);
  const page = { url, metadata, nothing: reading(doc, metadata, url) };
  yield;
  const found = yield* readIn(doc, page);
  if (found.article.read !== 'none') return found;
  for (const frame of framesOf(doc)) {
    const inFrame = yield* readIn(frame, page);
    if (inFrame.article.read !== 'none') return inFrame;
  }
  return found;
}

const failed = (doc: Document, address: string | null, error: unknown): PageReading => ({
  ...reading(doc, null, address),
  fault: error instanceof Error ? error : new Error(String(error)),
});

function* readAsked(doc: Document, url: string | null): Steps<PageReading> {
  const metadata = readMetadata(doc, url);
  const nothing = reading(doc, metadata, url);
  const words = yield* wordsAsked(doc);
  if (words === null) return { ...nothing, tooLarge: true };
  const { text, runs, blocks } = words;
  const lang = metadata.lang ?? languageOfText(text);
  const article: Article = { ...nothing.article, lang, read: text === '' ? 'none' : 'asked', text, blocks };
  return { ...nothing, article, anchors: { text, runs } };
}

/**
 * Reads a page: its article as one string, what the page says of itself, and where each stretch stands.
 * `read` is 'none' for a page that holds no article, or none that can be read. The document is not changed.
 * Never throws: a fault stands in the answer.
 * @param doc a live page, or a parsed file
 * @param url its address, if it has one
 * @example readPage(document, location.href).article.read // 'whole'
 */
export function readPage(doc: Document, url: string | null): PageReading {
  const address = addressOf(url, null);
  try {
    return doAtOnce(read(doc, address));
  } catch (error) {
    return failed(doc, address, error);
  }
}

/**
 * The same in slices of a few milliseconds, between which the page may go on, and change. Never rejects.
 * @param asked whether to read what is selected, or else all words, whatever the page is; `read` is then 'asked'
 */
export async function readPageInSlices(
  doc: Document,
  url: string | null,
  asked = false,
): Promise<PageReading> {
  const address = addressOf(url, null);
  try {
    return await doInSlices((asked ? readAsked : read)(doc, address));
  } catch (error) {
    return failed(doc, address, error);
  }
}
