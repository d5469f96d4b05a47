// The bare noun phrase that ends at an item: determiner, adjectives, nouns, "of" and the like.
import { DETERMINERS, MODALS, PERSONAL, PREPOSITIONS, SUBORDINATORS, TIMES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import type { Item } from '../text/sentences';
import { isAdverb, isAuxiliary, isCapital, isMark, isPossessive } from './item-kinds';
import { isPlainVerb, opensRelative } from './plain-verbs';

/** Item numbers of a phrase, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The words of a phrase with a space between every two. */
export const wordsOf = (items: readonly Item[], { first, last }: Phrase): string =>
  items
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

/** No noun phrase is longer, in items. */
export const LONGEST = 28;

// These relate a clause to a time or a cause; a source's own description does not run across them.
const FAR_PREPOSITIONS = words(
  'during after before until since despite like as amid than via into upon through across',
);

/** The longest bare noun phrase whose last item is `end`, or null where no noun, name or number stands there. */
export function nominalEndingAt(items: readonly Item[], end: number): Phrase | null {
  let first = end + 1;
  for (let at = end; at >= 0 && end - at < LONGEST; at--) {
    if (!standsInside(items, at, end)) break;
    first = at;
    const word = items[at]?.lower ?? '';
    if (DETERMINERS.has(word) && (at === 0 || !isCapital(items[at])) && !continuesLeft(items, at)) break;
  }
  while (first <= end && startsBadly(items, first, end)) first++;
  if (first > end) return null;
  const last = items[end];
  if (
    last?.kind !== 'word' ||
    PREPOSITIONS.has(last.lower) ||
    (DETERMINERS.has(last.lower) && last.lower.length < 4 && !isCapital(last))
  ) {
    return last?.kind === 'number' || isMark(last, "'’") ? { first, last: end } : null;
  }
  return { first, last: end };
}

/** A determiner goes on to the left when a preposition links it to a noun: "the head of the …". */
function continuesLeft(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const noun = items[at - 2];
  if (!before || !noun || !PREPOSITIONS.has(before.lower) || noun.kind !== 'word') return false;
  if (PREPOSITIONS.has(noun.lower) || SUBORDINATORS.has(noun.lower) || TIMES.has(noun.lower)) return false;
  return !isPlainVerb(items, at - 2);
}

function standsInside(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quotation') return false;
  if (item.kind === 'number') return true;
  if (item.kind === 'mark')
    return isMark(item, "'’.&%$£€/-") && at < end ? item.text !== '.' : isMark(item, "'’");
  if (PERSONAL.has(item.lower) || MODALS.has(item.lower) || /^(?:him|them|us|me)$/.test(item.lower))
    return false;
  if (FAR_PREPOSITIONS.has(item.lower)) return false;
  if (at < end && opensRelative(items, at)) return true;
  if (SUBORDINATORS.has(item.lower)) return item.lower === 'and' ? bindsName(items, at) : false;
  if (isAuxiliary(item) && !isPossessive(item)) return false;
  if (TIMES.has(item.lower) && !isPossessive(items[at + 1])) return false;
  if (isPlainVerb(items, at)) return false;
  if (isAdverb(item) && at === end) return false;
  return true;
}

/** "and" between two capitals, or between two bare nouns of a short list. */
function bindsName(items: readonly Item[], at: number): boolean {
  return isCapital(items[at - 1]) && isCapital(items[at + 1]);
}

function startsBadly(items: readonly Item[], first: number, end: number): boolean {
  const item = items[first];
  if (!item) return true;
  if (isPossessive(item) || item.lower === 'of' || (item.kind === 'mark' && !isMark(item, '$'))) return true;
  if (
    item.lower === 'and' ||
    item.lower === 'not' ||
    item.lower === 'only' ||
    (isAdverb(item) && !isCapital(item))
  )
    return true;
  if (isCapital(item) && isAdverb({ ...item, text: item.lower }) && first < end) return true;
  return PREPOSITIONS.has(item.lower);
}
