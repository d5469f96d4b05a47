// A text as everybody behind it reads it: tokens, sentences, paragraphs and quotations, worked out once.
import type { Block, Span } from '../../model';
import type { Language } from '../language/language';
import { paragraphs } from './paragraphs';
import { readQuotations, type Quotation } from './quotations';
import { readSentences } from './sentences';
import { readSpelling } from './spelling';
import { newTokens, tokenise, type Range, type Tokens } from './tokens';

export interface Document {
  readonly text: string;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Range[];
  readonly sentences: readonly Range[];
  readonly quotations: readonly Quotation[];
  /** What the network reads at once: neighbouring paragraphs, or a part of a very long one. */
  readonly pieces: readonly Range[];
}

/** The most tokens the network sees at once. */
export const PIECE_LIMIT = 300;
/** Paragraphs are gathered up to so many tokens: more would leave a processor's lanes idle. */
const PIECE_GOAL = 160;
/** A long paragraph is cut after its last sentence, if that leaves at least this many tokens. */
const LEAST_CUT = 150;

/**
 * Reads a text. Never throws on any text.
 * @param blocks the article's paragraphs as the page has them; without them line breaks tell
 * @example readDocument('“It rained,” she said.', ENGLISH).sentences // [[0, 8]]
 */
export function readDocument(text: string, language: Language, blocks?: readonly Block[]): Document {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: Range[] = [];
  for (const [from, to] of paragraphs(text, blocks)) {
    const first = starts.length;
    tokenise(text, from, to, language.cut, (start, end) => {
      starts.push(start);
      ends.push(end);
    });
    if (starts.length > first) parts.push([first, starts.length]);
  }
  const tokens = newTokens(Int32Array.from(starts), Int32Array.from(ends));
  let sentence = 0;
  parts.forEach((part, i) => {
    sentence = readSentences(text, tokens, part, sentence, i === 0 ? 'title' : 'text', language);
  });
  const quotations = readQuotations(text, tokens, parts);
  for (let i = 0; i < tokens.count; i++) readSpelling(text, tokens, i, language.compounds);
  return {
    text,
    language,
    tokens,
    paragraphs: parts,
    sentences: sentencesOf(tokens),
    quotations,
    pieces: piecesOf(tokens, parts, quotations),
  };
}

function sentencesOf({ sentence, count }: Tokens): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (let i = 1; i <= count; i++)
    if (i === count || sentence[i] !== sentence[from]) {
      found.push([from, i]);
      from = i;
    }
  return found;
}

/** A quotation that runs on stays in one piece with the paragraph before, where there is room. */
function piecesOf(tokens: Tokens, parts: readonly Range[], quotations: readonly Quotation[]): Range[] {
  const continued = new Set(
    quotations.flatMap(({ range, continues }) => (continues ? [range[0] - 1, range[0]] : [])),
  );
  const found: Range[] = [];
  let open: Range | null = null;
  for (const [from, to] of parts) {
    const room = continued.has(from) ? PIECE_LIMIT : PIECE_GOAL;
    if (open && to - open[0] <= room) {
      open = [open[0], to];
      continue;
    }
    if (open) found.push(open);
    open = [from, to];
    while (open[1] - open[0] > PIECE_LIMIT) {
      const cut = cutOf(tokens, open[0]);
      found.push([open[0], cut]);
      open = [cut, to];
    }
  }
  if (open) found.push(open);
  return found;
}

function cutOf({ sentence }: Tokens, from: number): number {
  const limit = from + PIECE_LIMIT;
  let cut = limit;
  while (cut > from + LEAST_CUT && sentence[cut - 1] === sentence[cut]) cut--;
  return cut > from + LEAST_CUT ? cut : limit;
}

/** Answers which quotation the mark at a token opens. */
export function openQuotations(quotations: readonly Quotation[]): (mark: number) => Quotation | undefined {
  const byMark = new Map(quotations.map((quotation) => [quotation.range[0] - 1, quotation]));
  return (mark) => byMark.get(mark);
}

/** Where a range of tokens stands in the text. */
export const spanOf = ({ tokens }: Document, [from, to]: Range): Span => [
  tokens.start[from] ?? 0,
  tokens.end[to - 1] ?? 0,
];

/** The words of a range, on one line. */
export const wordsOf = (document: Document, range: Range): string =>
  document.text.slice(...spanOf(document, range)).replace(/\s+/gu, ' ');

/** A token in lower case, its apostrophes straight. */
export const lowerAt = ({ text, tokens }: Document, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]).toLowerCase().replace(/[’ʼ]/gu, "'");

/** The numbers of a range's tokens. */
export const tokensOf = ([from, to]: Range): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
