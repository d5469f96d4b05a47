// The words of the article on which one step of a claim's stated path rests.
import type { Claim, Source } from '../lib/model';
import { excerpt } from './excerpt';

/** A mention farther from the claim than this speaks of something else. */
const NEAR = 320;

/**
 * For the source that the claim is attributed to, its cue; for a source farther along, its mention beside the
 * claim with the few words that lead to it: "citing Channel Nine". Empty where the article has no such words.
 */
export function stepWords(claim: Claim, source: Source, text: string): string {
  const cue = excerpt(text, claim.cue);
  if (source.id === claim.sourceId) return cue;
  const spans = [...claim.content, ...claim.cue, ...claim.source];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const distance = ([from, to]: readonly [number, number]) => Math.max(0, start - to, from - end);
  const [nearest] = source.mentions
    .filter((mention) => distance(mention) <= NEAR && !text.slice(mention[1], start).includes('\n'))
    .toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return '';
  const [from, to] = nearest;
  // Up to three words before the name, none of them from across a stop, a comma or a quotation mark.
  const lead =
    /(?:[\p{L}\p{M}’'-]+[ \u00a0]){0,3}$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
  const after = /^,? (?:reported|reports|wrote|said|says|told|quoted)\b/.exec(text.slice(to))?.[0] ?? '';
  return excerpt(text, [[from - lead.length, to + after.length]]);
}
