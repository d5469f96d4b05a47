// "X made the claim to Y": the content stands in what was reported just before.
import { words } from '../lexicon/words';
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isAdverb, isAuxiliary } from './item-kinds';
import { wordsOf } from './nominals';
import { phraseBefore } from './phrase-before';

const MADE = words('made makes making');
const NOUNS =
  /^(?:claim|claims|comment|comments|remark|remarks|statement|statements|accusation|accusations|allegation|allegations|assertion|assertions|announcement|suggestion|prediction)$/;

/** The draft of "made the claim" with "made" at item `at`; its content is empty and marked as standing before. */
export function claimMadeRule(items: readonly Item[], at: number): Draft | null {
  if (!MADE.has(items[at]?.lower ?? '')) return null;
  if (!/^(?:the|this|these|those|that|his|her|similar|both)$/.test(items[at + 1]?.lower ?? '')) return null;
  const noun = items.findIndex((item, i) => i > at + 1 && i <= at + 3 && NOUNS.test(item.lower));
  let before = at - 1;
  while (isAdverb(items[before]) || isAuxiliary(items[before])) before--;
  const source = noun < 0 ? null : phraseBefore(items, before);
  if (!source) return null;
  const that = items[noun + 1]?.lower === 'that';
  return {
    cue: [{ first: at, last: noun }],
    source,
    content: that ? [{ first: noun + 2, last: items.length - 1 }] : [],
    side: 'right',
    start: source.first,
    joined: 'free',
    manner: 'speech',
    confidence: 0.75,
    why: [`“${wordsOf(items, { first: at, last: noun })}” points back to what was just reported`],
    awaits: false,
    pointsBack: !that,
  };
}
