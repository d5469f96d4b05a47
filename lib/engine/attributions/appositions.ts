// What stands between commas and describes a name: "a baker from Y", "who runs Z", "47".
import { ARTICLES, DAYS, PREPOSITIONS } from '../lexicon/function-words';
import { ROLES } from '../lexicon/nouns';
import { verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { findsVerb } from './clauses';
import { isCapital, isComma, isMark, isQuotation } from './item-kinds';
import { nominalEndingAt, type Phrase } from './nominals';

/** Words between commas that may describe a name: "a baker from Y", "who runs Z", "47", "head of W", "R-Ohio". */
export function isApposition(items: readonly Item[], first: number, last: number): boolean {
  const item = items[first];
  if (!item || last < first) return false;
  if (/^(?:who|whose|which)$/.test(item.lower)) return true;
  for (let i = first; i <= last; i++) if (isQuotation(items[i]) && last - first < 2) return false;
  if (item.kind === 'number') return last - first < 2;
  if (
    ARTICLES.has(item.lower) ||
    /^(?:one|then|now|both|himself|herself|of|author|head|formerly|also|part)$/.test(item.lower)
  )
    return true;
  for (let i = first; i <= Math.min(last, first + 6); i++) {
    const word = items[i]?.lower ?? '';
    if (PREPOSITIONS.has(word) && i > first) break;
    if (ROLES.has(word)) return true;
  }
  return isCapital(item) && last - first < 5 && !verbOf(item.lower);
}

/** From "an analyst at Y" in "X, an analyst at Y, the firm, said" back to X. */
export function pastAppositions(items: readonly Item[], head: Phrase): Phrase {
  const first = items[head.first];
  const describes =
    first && (ROLES.has(first.lower) || (ARTICLES.has(first.lower) && !isCapital(items[head.first + 1])));
  if (!describes || !isComma(items[head.first - 1])) return head;
  const named = nominalEndingAt(items, head.first - 2);
  if (!named || !isCapital(items[named.last]) || DAYS.has(items[named.last]?.lower ?? '')) return head;
  return /^(?:in|on|at|after|before|during|from)$/.test(items[named.first - 1]?.lower ?? '')
    ? head
    : pastAppositions(items, named);
}

/** The last item of the phrase once an apposition after a comma is taken in. */
export function appositionAfter(items: readonly Item[], last: number): number {
  if (!isComma(items[last + 1])) return last;
  const first = last + 2;
  const item = items[first];
  if (
    !item ||
    !(
      ARTICLES.has(item.lower) ||
      /^(?:who|whose|which|then|now)$/.test(item.lower) ||
      ROLES.has(item.lower) ||
      item.kind === 'number'
    )
  ) {
    return last;
  }
  let end = first;
  while (
    end < items.length &&
    end - first < 40 &&
    !isComma(items[end]) &&
    !isMark(items[end], '.;:!?') &&
    !isQuotation(items[end])
  ) {
    end++;
  }
  const stop = items[end];
  if (stop && !isComma(stop) && !isMark(stop, '.;:!?') && !isQuotation(stop)) return last;
  const relative = /^(?:who|whose|which)$/.test(item.lower);
  if (!relative && findsVerb(items, first, end - 1)) return last;
  return isApposition(items, first, end - 1) ? appositionAfter(items, end - 1) : last;
}
