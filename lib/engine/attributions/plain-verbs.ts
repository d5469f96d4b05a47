// Verbs that end a noun phrase, unless "who" takes them in.
import { DETERMINERS, PLAIN_VERBS, PREPOSITIONS } from '../lexicon/function-words';
import { isNounToo, verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { isAuxiliary, isCapital, isPossessive } from './item-kinds';

/** "who", or the verb just after it: "the bakers who wrote to the mayor". */
export function opensRelative(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  if (word === 'who') return at > 0 && items[at - 1]?.kind === 'word';
  const verbal = isAuxiliary(items[at]) || isPlainVerb(items, at);
  return (
    verbal &&
    (items[at - 1]?.lower === 'who' || (items[at - 2]?.lower === 'who' && isAuxiliary(items[at - 1])))
  );
}

/** Whether the item is a verb that a noun phrase does not run across: a common one, or a reporting verb that is no noun here. */
export function isPlainVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || isCapital(item)) return false;
  if (PLAIN_VERBS.has(item.lower)) return true;
  const verb = verbOf(item.lower);
  if (!verb || verb.form === 'ing' || verb.form === 'participle') return false;
  const before = items[at - 1];
  if (verb.form === 'base' || isNounToo(item.lower)) return false;
  return (
    before?.kind !== 'word' ||
    !(DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || isPossessive(before))
  );
}
