// Steps over the person told: "him", "reporters", "the paper", "Reuters", "the board of the mill".
import { DETERMINERS, PERSONAL, PREPOSITIONS, TIMES } from '../lexicon/function-words';
import type { Item } from '../text/sentences';
import { isCapital, isPossessive } from './item-kinds';

/** Those to whom words are said, who need no further words: "him", "reporters". */
export const PEOPLE_TOLD =
  /^(?:him|her|them|us|me|you|reporters|journalists|lawmakers|supporters|investigators|police|parliament|congress|viewers|readers|voters|officials|colleagues|followers)$/;

/** After the person told: "him", "reporters", "the paper", "Reuters", "CNN's Ann Roe". */
export function afterRecipient(items: readonly Item[], start: number): number {
  const item = items[start];
  if (!item) return start;
  if (PEOPLE_TOLD.test(item.lower))
    return items[start + 1]?.lower === 'that' || item.lower !== 'her' || !isNounLike(items[start + 1])
      ? start + 1
      : start + 2;
  let at = start;
  if (PERSONAL.has(item.lower)) return start;
  if (DETERMINERS.has(item.lower)) {
    at++;
    while (items[at]?.kind === 'word' && !stops(items, at) && at - start < 8) at++;
    return at;
  }
  if (!isCapital(item)) return item.kind === 'word' && !PREPOSITIONS.has(item.lower) ? start + 1 : start;
  while (
    isCapital(items[at]) ||
    isPossessive(items[at]) ||
    (/^(?:of|&)$/.test(items[at]?.lower ?? '') && isCapital(items[at + 1]))
  )
    at++;
  while (
    /^(?:news|agency|newspaper|magazine|radio|host|anchor|reporter|correspondent|television|tv)$/.test(
      items[at]?.lower ?? '',
    )
  )
    at++;
  while (isCapital(items[at])) at++;
  return at;
}

const isNounLike = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !PREPOSITIONS.has(item.lower) &&
  !PERSONAL.has(item.lower) &&
  !DETERMINERS.has(item.lower) &&
  !isCapital(item);

function stops(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (DETERMINERS.has(item.lower) || PERSONAL.has(item.lower) || TIMES.has(item.lower)) return true;
  if (PREPOSITIONS.has(item.lower)) return item.lower !== 'of';
  return (
    /^(?:that|there|who|and)$/.test(item.lower) ||
    /^(?:is|are|was|were|has|have|had|would|will)$/.test(item.lower)
  );
}
