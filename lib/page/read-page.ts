// Reads the article off a page, changing nothing in it.
import type { Article } from '../model';
import type { Anchors } from './anchors';
import { isHopeless, judge } from './is-article';
import { addressOf, bylineOf } from './metadata/clean-text';
import { readMetadata, type ReadMetadata } from './metadata/read-metadata';
import { extractArticle } from './readability-ladder';
import { buildText } from './text-builder';

/** No news article is longer; what comes after is left unread. UTF-16 units. */
const MAX_TEXT = 150_000;

export interface PageReading {
  article: Article;
  anchors: Anchors;
}

function reading(metadata: ReadMetadata | null, url: string | null): PageReading {
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

function read(doc: Document, url: string | null): PageReading {
  const metadata = readMetadata(doc, url);
  const nothing = reading(metadata, url);
  if (isHopeless(doc, metadata, url ?? metadata.canonical)) return nothing;
  const extracted = extractArticle(doc);
  if (extracted === null) return nothing;
  const base = doc.querySelector('base[href]')?.getAttribute('href') ?? null;
  const { text, runs, blocks, links, cut } = buildText(
    extracted.content,
    extracted.liveOf,
    addressOf(base, url) ?? url,
    MAX_TEXT,
  );
  const article = {
    ...nothing.article,
    byline: nothing.article.byline ?? bylineOf(extracted.byline),
    text,
    blocks,
    links,
  };
  const share = judge(doc, metadata, { ...article, url: url ?? article.url });
  if (share === 'none') return nothing;
  return { article: { ...article, read: cut ? 'part' : share }, anchors: { text, runs } };
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
    return reading(null, address);
  }
}
