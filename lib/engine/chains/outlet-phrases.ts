// Where a phrase that begins at an item ends, when it is to name somebody or an outlet.
import type { Span } from '../../model';
import { isCapital, isPossessive } from '../attributions/item-kinds';
import { phraseAfter } from '../attributions/phrase-after';
import { ARTICLES } from '../lexicon/function-words';
import { OUTLETS } from '../lexicon/nouns';
import { verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';

/** The noun phrase that begins at an item; null for none. */
export function spanOfPhrase(items: readonly Item[], start: number): Span | null {
  const phrase = phraseAfter(items, start);
  const first = phrase ? items[phrase.first] : undefined;
  const last = phrase ? items[phrase.last] : undefined;
  return first && last ? [first.start, last.end] : null;
}

/** "the Metro" in "the Metro system": a name that only tells which thing is meant. */
export function isModifier(items: readonly Item[], start: number): boolean {
  let at = ARTICLES.has(items[start]?.lower ?? '') ? start + 1 : start;
  if (!isCapital(items[at])) return false;
  while (isCapital(items[at + 1])) at++;
  const next = items[at + 1];
  return /^(?:system|line|station|building|office|committee|campaign|case|area|offices|building|company)$/.test(
    next?.lower ?? '',
  );
}

/** A small word after a capital, unless the name goes on behind it: "Saudi state-owned Channel One". */
const endsName = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (
    isCapital(item) ||
    !isCapital(items[at - 1]) ||
    !item ||
    OUTLETS.has(item.lower) ||
    item.lower === 'news'
  )
    return false;
  return ARTICLES.has(item.lower) || !isCapital(items[at + 1]);
};

/** The words up to the name's end: "the state broadcaster", "CNN", "Channel One" in "Channel One's breakfast show". */
export function spanOfOutlet(items: readonly Item[], start: number): Span | null {
  let first = start;
  while (/^(?:the|a|an)$/.test(items[first]?.lower ?? '')) first++;
  let last = first - 1;
  for (let at = first; at < items.length && at - first < 6; at++) {
    const item = items[at];
    if (
      item?.kind !== 'word' ||
      isPossessive(item) ||
      (last >= first && endsName(items, at)) ||
      (verbOf(item.lower) && item.lower !== 'state' && !isCapital(item)) ||
      /^(?:that|on|in|at|during|he|she|they|it|about|and|for|last|this|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        item.lower,
      )
    )
      break;
    last = at;
    if (
      !isCapital(item) &&
      !isCapital(items[at + 1]) &&
      /^(?:broadcaster|network|newspaper|agency|magazine|paper|channel|outlet|tabloid|newswire|station|website)$/.test(
        item.lower,
      )
    )
      break;
  }
  const from = items[start];
  const to = items[last];
  return from && to && last >= first ? [from.start, to.end] : null;
}
