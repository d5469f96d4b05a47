// Whether a stretch of a sentence has a verb, and so can be asserted.
import { MODALS, PLAIN_VERBS } from '../lexicon/function-words';
import { verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { isQuotation } from './item-kinds';

/** True when the items from `first` to `last` hold a finite verb or a quotation of some length. */
export function findsVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let i = Math.max(0, first); i <= last; i++) {
    const item = items[i];
    if (!item) break;
    if (isQuotation(item)) {
      if (item.end - item.start > 20) return true;
      continue;
    }
    if (item.kind !== 'word') continue;
    const { lower } = item;
    if (
      MODALS.has(lower) ||
      PLAIN_VERBS.has(lower) ||
      /^(?:'s|'re|isn't|aren't|wasn't|weren't|don't|didn't|doesn't)$/.test(lower)
    )
      return true;
    const verb = verbOf(lower);
    if (verb && verb.form !== 'ing' && verb.form !== 'base') return true;
    if (/.{2}ed$/.test(lower) && i > first) return true;
    if (
      /[^su]s$/.test(lower) &&
      lower === item.text &&
      i > first &&
      /^(?:the|a|that|his|her|their|an|no)$/.test(items[i + 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
