// An article as the rules read it: paragraphs, quotations, sentences. Read once, never changed.
import type { Block } from '../../model';
import { firstWhere } from '../../model/first-where';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { quotationsIn, type Quotation } from './quotations';
import { foldQuotations, splitSentences, type Sentence } from './sentences';

/** Offsets are UTF-16 into `text`, end exclusive. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of running text, in order, with quotations folded. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Reads `text`; `blocks` and `title` help to tell headings and captions from running text. */
export function readDocument(text: string, blocks?: readonly Block[], title?: string | null): Document {
  const paragraphs = paragraphsOf(text, blocks, title);
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  paragraphs.forEach(({ span, kind }, paragraph) => {
    if (kind === 'skipped') return;
    const inside = quotationsIn(text, span);
    for (const quotation of inside) quotations.push(quotation);
    for (const items of splitSentences(text, foldQuotations(text, span[0], span[1], inside))) {
      sentences.push({ items, paragraph });
    }
  });
  return { text, paragraphs, sentences, quotations };
}

/** The document as far as its paragraphs that end by `offset`. */
export function documentUntil(document: Document, offset: number): Document {
  const { text, quotations } = document;
  const paragraphs = document.paragraphs.filter(({ span }) => span[1] <= offset);
  const sentences = document.sentences.filter(({ paragraph }) => paragraph < paragraphs.length);
  return {
    text,
    paragraphs,
    sentences,
    quotations: quotations.filter(({ span }) => span[1] <= offset),
  };
}

/** The number of the first quotation that ends after `offset`; there may be none. */
export const quotationAfter = (quotations: readonly Quotation[], offset: number): number =>
  firstWhere(quotations.length, (index) => (quotations[index]?.inner[1] ?? 0) > offset);

/** The quotation whose words hold `offset`. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  const next = quotations[quotationAfter(quotations, offset)];
  return next && next.inner[0] <= offset ? next : undefined;
}

/** The sentence whose items reach over `offset`, or the next one; undefined behind the last. */
export const sentenceAfter = ({ sentences }: Document, offset: number): Sentence | undefined =>
  sentences[firstWhere(sentences.length, (index) => (sentences[index]?.items.at(-1)?.end ?? 0) > offset)];
