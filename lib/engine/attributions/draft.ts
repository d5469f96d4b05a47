// An attribution while its sentence is still being read: item numbers instead of offsets.
import type { Span } from '../../model';
import type { Item } from '../text/sentences';
import { isComma, isDash, isMark, isQuotation } from './item-kinds';
import type { Phrase } from './nominals';

/** What one rule makes of a cue. Numbers are those of the sentence's items, ends included. */
export interface Draft {
  readonly cue: readonly Phrase[];
  readonly source: Phrase | null;
  /** Mutable: a later attribution of the sentence may cut it short. */
  content: Phrase[];
  /** On which side of the cue the content stands. */
  readonly side: 'left' | 'right' | 'both';
  /** First item of source and cue together. */
  readonly start: number;
  /** How it joins what stands before it in the sentence. */
  readonly joined: 'free' | 'coordinate' | 'participle';
  readonly manner: 'speech' | 'thought';
  readonly confidence: number;
  readonly why: readonly string[];
  /** The content is the next paragraph or quotation: "She wrote:". */
  readonly awaits: boolean;
  /** The content is what the attribution before it asserts: "made the claim". */
  readonly pointsBack?: boolean;
}

/** Offsets of the items of a phrase. */
export function spanOf(items: readonly Item[], phrase: Phrase): Span | null {
  const first = items[phrase.first];
  const last = items[phrase.last];
  return first && last && last.end > first.start ? [first.start, last.end] : null;
}

const LEAD = /^(?:that|and|but)$/;

/** The content's spans. A whole quotation loses its marks and its last comma; a partial one keeps them. */
export function contentSpans(text: string, items: readonly Item[], { first, last }: Phrase): Span[] {
  let from = first;
  let to = last;
  while (from <= to && (isMark(items[from], ',:;–—.(') || LEAD.test(items[from]?.lower ?? ''))) from++;
  while (to >= from && (isMark(items[to], ',:;.–—') || isDash(items[to]))) to--;
  if (from > to) return [];
  const part = items.slice(from, to + 1);
  if (part.every((item) => isQuotation(item) || isComma(item) || item.kind === 'mark')) {
    return part
      .flatMap(({ quotation }) => (quotation ? [trimmed(text, quotation.inner)] : []))
      .filter(([a, b]) => a < b);
  }
  const span = spanOf(items, { first: from, last: to });
  return span ? [span] : [];
}

/** Without white space at the ends and without a comma before the closing mark. */
export function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /[\s,]/.test(text.charAt(to - 1))) to--;
  return [from, to];
}
