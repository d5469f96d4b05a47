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
  const markup = readMarkup(doc, metadata, url ?? metadata.canonical);
  if (isHopeless(markup)) return nothing;
  const base = doc.querySelector('base[href]')?.getAttribute('href') ?? null;
  const extracted = extractText(doc, addressOf(base, url) ?? url, metadata.article?.['articleBody']);
  if (extracted === null) return nothing;
  const { text, runs, blocks, links, cut } = extracted;
  const article = {
    ...nothing.article,
    byline: nothing.article.byline ?? bylineOf(extracted.byline),
    text,
    blocks,
    links,
  };
  const share = judge(doc, metadata, markup, article);
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
