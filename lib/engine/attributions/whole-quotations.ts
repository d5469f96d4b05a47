// A content that reaches into a quotation takes it whole, where nobody else claims the rest of it.
import type { Span } from '../../model';
import { quotationAt, type Document } from '../text/document';
import { spanIndex } from '../../model/span-index';
import type { Attribution } from './attribution';

/** Longer rests are another statement, in characters. */
const LONGEST_REST = 600;

/** The attributions with their quoted contents made whole. */
export function wholeQuotations(document: Document, found: readonly Attribution[]): Attribution[] {
  const taken = spanIndex(found, ({ content, cue, source }) => [...content, ...cue, ...source]);
  const isFree = (start: number, end: number): boolean =>
    end - start <= LONGEST_REST && taken([[start, end]]).length === 0;
  const beforeComma = (end: number): number => (document.text[end - 1] === ',' ? end - 1 : end);
  const whole = ([start, end]: Span): Span => {
    const atStart = quotationAt(document.quotations, start)?.inner;
    const atEnd = quotationAt(document.quotations, end - 1)?.inner;
    return [
      atStart && atStart[0] < start && isFree(atStart[0], start) ? atStart[0] : start,
      atEnd && end < atEnd[1] && isFree(end, atEnd[1]) ? beforeComma(atEnd[1]) : end,
    ];
  };
  return found.map((attribution) => ({ ...attribution, content: attribution.content.map(whole) }));
}
