// Saved pages as both models learn from them. The features come from the code that the browser runs.
import { parseHtml } from '@/lib/api/parse-html';
import { weighPage, type WeighedPage } from '@/lib/page/extract/extract-text';
import { readMetadata, type ReadMetadata } from '@/lib/page/metadata/read-metadata';
import { doAtOnce } from '@/lib/page/steps';
import type { SavedPage } from '../../scripts/measure-pages/page-set';
import { labelBlocks } from './block-labels';
import { outletOf } from './folds';

/** What all blocks of a page count together, by their words. */
const PAGE_COUNT = 100;

export interface Sample {
  file: string;
  outlet: string;
  isArticle: boolean;
  url: string | null;
  doc: Document;
  metadata: ReadMetadata;
  weighed: WeighedPage;
  /** The article's text with, for each block, whether it is of it, and how much the block counts. */
  known: { text: string; labels: (0 | 1)[]; counts: number[] } | null;
}

/** Long blocks count more than short ones, but not by their length. */
const wordCount = (text: string): number => Math.sqrt(1 + text.split(/\s+/).length);

function knownOf({ page }: WeighedPage, text: string | null): Sample['known'] {
  if (text === null) return null;
  const words = page.blocks.map((block) => block.words);
  const all = words.reduce((sum, one) => sum + wordCount(one), 0);
  return {
    text,
    labels: labelBlocks(words, text).map((share) => (share >= 0.5 ? 1 : 0)),
    counts: words.map((one) => (PAGE_COUNT * wordCount(one)) / all),
  };
}

/** Saved pages as samples; a page that is too large to read is none. */
export const samplesOf = (pages: readonly SavedPage[]): Sample[] =>
  pages.flatMap((page) => {
    const { file, url, kind, html, gold } = page;
    const doc = parseHtml(html);
    const metadata = readMetadata(doc, url);
    const { title, description, article } = metadata;
    const weighed = doAtOnce(weighPage(doc, { title, description, body: article?.['articleBody'] }));
    if (weighed === null) return [];
    const known = knownOf(weighed, gold);
    return {
      file,
      outlet: outletOf(page),
      isArticle: kind !== 'nonarticle',
      url,
      doc,
      metadata,
      weighed,
      known,
    };
  });
