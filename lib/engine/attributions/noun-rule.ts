// "claims that …", "the agency's report that …": a noun that attributes.
import { words } from '../lexicon/words';
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isCapital, isPossessive } from './item-kinds';
import { phraseBefore } from './phrase-before';
import type { Phrase } from './nominals';

const NOUNS = words(
  'claim claims allegation allegations accusation accusations assertion assertions report reports rumour rumours rumor rumors statement announcement warning warnings suggestion suggestions speculation contention revelation revelations belief prediction predictions',
);
const THOUGHT = /^belief$/;
const MASS =
  /^(?:media|press|intelligence|police|government|newspaper|news|local|state|witness|official|tabloid|online)$/;

/** The draft of the attributing noun at item `at`, or null. */
export function nounRule(items: readonly Item[], at: number): Draft | null {
  const noun = items[at]?.lower ?? '';
  if (!NOUNS.has(noun) || items[at + 1]?.lower !== 'that') return null;
  if (
    /^(?:is|was|would|will|has|had|were|are|have)$/.test(items[at + 2]?.lower ?? '') &&
    !isCapital(items[at + 2])
  )
    return null;
  return {
    cue: [{ first: at, last: at }],
    source: ownerBefore(items, at),
    content: [{ first: at + 2, last: items.length - 1 }],
    side: 'right',
    start: at,
    joined: 'free',
    manner: THOUGHT.test(noun) ? 'thought' : 'speech',
    confidence: 0.6,
    why: [`the words “${noun} that”`],
    awaits: false,
  };
}

/** "the agency's claim", "Western media claims", "his claim". */
function ownerBefore(items: readonly Item[], at: number): Phrase | null {
  let end = at - 1;
  while (end > 0 && !isPossessive(items[end]) && !MASS.test(items[end]?.lower ?? '') && at - end < 4) end--;
  const item = items[end];
  if (isPossessive(item)) return phraseBefore(items, end - 1);
  if (!item || !MASS.test(item.lower) || end !== at - 1)
    return /^(?:his|her|their)$/.test(items[at - 1]?.lower ?? '') ? { first: at - 1, last: at - 1 } : null;
  let first = end;
  while (isCapital(items[first - 1])) first--;
  return { first, last: end };
}
