// The noun phrase after a cue, with its apposition: "said X, a baker from Y".
import { MODALS, PERSONAL, PREPOSITIONS, SUBORDINATORS, TIMES } from '../lexicon/function-words';
import type { Item } from '../text/sentences';
import { isAuxiliary, isCapital, isMark, isPossessive } from './item-kinds';
import { LONGEST, type Phrase } from './nominals';
import { isPlainVerb } from './plain-verbs';
import { opensAdjunct } from './occasions';
import { appositionAfter } from './appositions';

/** The noun phrase that begins at `start`, with apposition; ends before an adjunct of the cue or a new clause. */
export function phraseAfter(items: readonly Item[], start: number): Phrase | null {
  const item = items[start];
  if (item?.kind !== 'word') return item?.kind === 'number' ? shortPhrase(items, start) : null;
  if (PERSONAL.has(item.lower) && item.lower !== 'it') return { first: start, last: start };
  if (
    item.lower === 'it' ||
    SUBORDINATORS.has(item.lower) ||
    (PREPOSITIONS.has(item.lower) && item.lower !== 'around')
  )
    return null;
  return shortPhrase(items, start);
}

function shortPhrase(items: readonly Item[], start: number): Phrase {
  let last = start;
  for (let at = start + 1; at < items.length && at - start < LONGEST; at++) {
    const item = items[at];
    if (!item || item.kind === 'quotation' || endsPhrase(items, at, start)) break;
    last = at;
  }
  while (last > start && /^(?:of|in|at|for|from|with|the|a|an|and|on|by|to)$/.test(items[last]?.lower ?? ''))
    last--;
  return { first: start, last: appositionAfter(items, last) };
}

function endsPhrase(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (item.kind === 'mark')
    return !isMark(item, "'’&/-$£€%(") && !(isMark(item, ')') && hasOpening(items, at, start));
  if (item.kind === 'number') return false;
  if (TIMES.has(item.lower) && !isPossessive(items[at + 1])) return true;
  if (item.lower === 'who' || item.lower === 'whose') return false;
  if (item.lower === 'and') return !isCapital(items[at + 1]) || !isCapital(items[at - 1]);
  if (SUBORDINATORS.has(item.lower)) return true;
  const relative = items.slice(start, at).some(({ lower }) => lower === 'who' || lower === 'whose');
  if (relative) return false;
  if (isAuxiliary(item) && !isPossessive(item)) return true;
  if (MODALS.has(item.lower) || PERSONAL.has(item.lower)) return true;
  if (PREPOSITIONS.has(item.lower)) return opensAdjunct(items, at);
  return isPlainVerb(items, at) && !isCapital(items[at]);
}

const hasOpening = (items: readonly Item[], at: number, start: number): boolean =>
  items.slice(start, at).some((item) => isMark(item, '('));
