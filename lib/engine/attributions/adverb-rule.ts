// "reportedly", "allegedly": the clause around the adverb is attributed, to nobody in particular.
import { HEDGE_ADVERBS } from '../lexicon/hedges';
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isComma, isDash, isMark } from './item-kinds';
import type { Phrase } from './nominals';

/** The draft of the hedging adverb at item `at`, or null. The clause ends at a comma only before a conjunction. */
export function adverbRule(items: readonly Item[], at: number): Draft | null {
  if (!HEDGE_ADVERBS.has(items[at]?.lower ?? '')) return null;
  const trailing = isComma(items[at - 1]) || isDash(items[at - 1]);
  let last = items.length - 1;
  for (let i = at + 1; i < items.length; i++) {
    if (
      isMark(items[i], ';') ||
      (isComma(items[i]) && /^(?:and|but|while)$/.test(items[i + 1]?.lower ?? ''))
    ) {
      last = i - 1;
      break;
    }
  }
  let first = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (
      isMark(items[i], ';:') ||
      /^(?:that|because|although|while|after|who|which)$/.test(items[i]?.lower ?? '') ||
      (isComma(items[i]) && /^(?:and|but)$/.test(items[i + 1]?.lower ?? ''))
    ) {
      first = i + 1;
      break;
    }
  }
  const content: Phrase[] =
    trailing || /^(?:and|or)$/.test(items[at - 1]?.lower ?? '')
      ? [{ first: at + 1, last }]
      : [
          { first, last: at - 1 },
          { first: at + 1, last },
        ];
  return {
    cue: [{ first: at, last: at }],
    source: null,
    content: content.filter((part) => part.first <= part.last),
    side: 'both',
    start: at,
    joined: 'free',
    manner: 'speech',
    confidence: 0.6,
    why: [`the word “${items[at]?.text ?? ''}”`],
    awaits: false,
  };
}
