// What a source relies on, as the sentence says: "citing X", "quoted X as saying".
import type { Span } from '../../model';
import { isComma, isQuotation } from '../attributions/item-kinds';
import { verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { spanOfPhrase } from './outlet-phrases';

/** "quoted X as saying". */
export function quotedAfter(items: readonly Item[], cue: number): Span | null {
  if (!/^(?:quoted|quotes|quoting|cited|cites)$/.test(items[cue]?.lower ?? '')) return null;
  const as = items.findIndex(({ lower }, i) => i > cue && lower === 'as' && i - cue < 12);
  return as > cue + 1 && /^(?:saying|telling|warning)$/.test(items[as + 1]?.lower ?? '')
    ? spanOfPhrase(items, cue + 1)
    : null;
}

/** "X, citing Y, said". */
export function citedBefore(items: readonly Item[], cue: number): Span | null {
  for (let at = cue - 1; at > 0 && cue - at < 12; at--) {
    if (/^(?:citing|quoting)$/.test(items[at]?.lower ?? '') && isComma(items[at - 1]))
      return spanOfPhrase(items, at + 1);
  }
  return null;
}

/** "citing X" after the cue within the same sentence, before another cue. */
export function citedAfter(items: readonly Item[], after: number): Span | null {
  for (let at = after + 1; at < items.length && at - after < 14; at++) {
    const item = items[at];
    if (!item || isQuotation(item)) return null;
    if (item.lower === 'citing' || item.lower === 'quoting') return spanOfPhrase(items, at + 1);
    const verb = verbOf(item.lower);
    if (verb && verb.form !== 'ing' && verb.pattern !== 'object') return null;
  }
  return null;
}
