// A quotation with a comma at its end, a name and a verb: the form of speech, whichever verb it is.
import type { Document } from '../document/document';
import type { Quotation } from '../document/quotations';
import type { Range } from '../document/tokens';
import { made, type Statement } from './statement';

/** Shorter quotations may be titles: “Salt,” Ann Roe's film. */
const LEAST_WORDS = 4;
const CONFIDENCE = 0.6;

/** The quotations that no statement holds, as statements of whoever is named right behind: “It held,” Ann Roe growled. */
export function introducedQuotations(document: Document, statements: readonly Statement[]): Statement[] {
  const held = new Uint8Array(document.tokens.count);
  for (const { manner, content } of statements)
    if (manner === 'speech') for (const [from, to] of content) held.fill(1, from, to);
  return document.quotations.flatMap((quotation) => {
    const [from, to] = quotation.range;
    if (!quotation.closed || to - from < LEAST_WORDS || held[from] === 1) return [];
    const behind = partsBehind(document, quotation);
    return behind ? [made(null, [behind.content], [behind.cue], [behind.source], CONFIDENCE)] : [];
  });
}

/** Speaker and verb behind a quotation that opens its sentence, in either order; null where anything else stands there. */
function partsBehind(
  { text, tokens, language }: Document,
  { range: [from, close] }: Quotation,
): { content: Range; cue: Range; source: Range } | null {
  const { sentence, place } = tokens;
  const word = (i: number): string => text.slice(tokens.start[i], tokens.end[i]);
  const isHere = (i: number): boolean => sentence[i] === sentence[close];
  const comma = word(close - 1) === ',' || word(close + 1) === ',';
  if (!comma || (place[from - 1] ?? 0) % 3 === 0) return null;
  const content: Range = [from, word(close - 1) === ',' ? close - 1 : close];
  const start = word(close + 1) === ',' ? close + 2 : close + 1;
  const isName = (i: number): boolean => isHere(i) && /^\p{Lu}/u.test(word(i));
  const isVerb = (i: number): boolean =>
    isHere(i) &&
    /^\p{Ll}{3,}$/u.test(word(i)) &&
    !language.news.stop.has(word(i)) &&
    !language.prepositions.has(word(i));
  const nameEnd = (i: number): number => {
    let end = i;
    while (isName(end)) end++;
    return end;
  };
  // “…,” growled Ann Roe
  if (isVerb(start) && isName(start + 1))
    return { content, cue: [start, start + 1], source: [start + 1, nameEnd(start + 1)] };
  // “…,” Ann Roe, the harbour master, growled
  let end = nameEnd(start);
  if (end === start) return null;
  if (word(end) === ',') {
    do end++;
    while (isHere(end) && word(end) !== ',');
    if (word(end) !== ',') return null;
    return isVerb(end + 1) ? { content, cue: [end + 1, end + 2], source: [start, end] } : null;
  }
  return isVerb(end) ? { content, cue: [end, end + 1], source: [start, end] } : null;
}
