// The words that limit a claim's certainty: in its clause, around its cue, never inside quoted words.
import type { Span } from '../../model';
import type { Attribution } from '../attributions/attribution';
import { DISTANCING, HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGING_PARTICIPLES } from '../lexicon/hedges';
import { BE } from '../lexicon/function-words';
import { quotationAt, type Document } from '../text/document';
import { tokenize } from '../text/tokens';

// "made the claim" holds nothing at arm's length.
const POINTING = /^(?:the|this|that|these|those|his|her)$/;

/** Hedges of each attribution; one inside another's hedged cue is hedged by that cue too. */
export function hedgesOf(document: Document, attribution: Attribution): Span[] {
  const found: Span[] = [];
  const quoted = (at: number): boolean => quotationAt(document.quotations, at) !== undefined;
  for (const span of [...attribution.source, ...attribution.cue, ...attribution.content]) {
    const isCue = attribution.cue.includes(span);
    const tokens = tokenize(document.text, span[0], span[1]);
    tokens.forEach((token, i) => {
      if (quoted(token.start)) return;
      const before = tokens[i - 1]?.lower ?? '';
      const hedges =
        HEDGE_ADVERBS.has(token.lower) ||
        (HEDGE_ADJECTIVES.has(token.lower) && (token.lower !== 'alleged' || isCue)) ||
        (isCue && DISTANCING.has(token.lower) && !POINTING.test(before)) ||
        (HEDGING_PARTICIPLES.has(token.lower) &&
          (isCue ? attribution.source.length === 0 : BE.has(before) && tokens[i + 1]?.lower === 'to'));
      if (hedges) found.push([token.start, token.end]);
    });
  }
  return found.sort((a, b) => a[0] - b[0]);
}
