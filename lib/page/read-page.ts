// Reads the article off a page, changing nothing in it.
import type { Article } from '../model';
import type { Anchors } from './anchors';
import { extractText } from './extract-text';
import { isHopeless, judge, readMarkup } from './is-article';
import { addressOf, bylineOf } from './metadata/clean-text';
import { readMetadata, type ReadMetadata } from './metadata/read-metadata';

export interface PageReading {
  article: Article;
  anchors: Anchors;
  /** The document that the article stands in: the page, or a frame in it. */
  document: Document;
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

function read(doc: Document, url: string | null): PageReading {
  const metadata = readMetadata(doc, url);
  const nothing = reading(doc, metadata, url);
  const markup = readMarkup(doc, metadata, url ?? metadata.canonical);
  if (isHopeless(markup)) return nothing;

  const readIn = (where: Document, shadows: boolean): PageReading | null => {
    const base = where.querySelector('base[href]')?.getAttribute('href') ?? null;
    const body = metadata.article?.['articleBody'];
    const extracted = extractText(where, addressOf(base, url) ?? url, body, shadows);
    if (extracted === null) return null;
    const { text, runs, blocks, links, cut } = extracted;
    const byline = nothing.article.byline ?? bylineOf(extracted.byline);
    const article = { ...nothing.article, byline, text, blocks, links };
    const share = judge(doc, metadata, markup, article);
    if (share === 'none') return null;
    return {
      document: where,
      article: { ...article, read: cut ? 'part' : share },
      anchors: { text, runs },
    };
  };
  const found = readIn(doc, false) ?? readIn(doc, true);
  if (found !== null) return found;
  for (const frame of framesOf(doc)) {
    const inFrame = readIn(frame, false);
    if (inFrame !== null) return inFrame;
  }
  return nothing;
}

/**
 * Reads a page: its article as one string, what the page says of itself, and where each stretch stands.
 * `read` is 'none' for a page that holds no article, or none that can be read. The document is not changed.
 * Never throws.
 * @param doc a live page, or a parsed file
 * @param url its address, if it has one
 */
export function readPage(doc: Document, url: string | null): PageReading {
  const address = addressOfPage(url);
  try {
    return read(doc, address);
  } catch {
    return reading(doc, null, address);
  }
}
