// "X is rumoured to …", "it is said that …", "X was quoted by Y as saying …": passives that relay.
import { BE, TIMES } from '../lexicon/function-words';
import { RUMOUR_PARTICIPLES } from '../lexicon/hedges';
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isAdverb, isComma, isQuotation } from './item-kinds';
import { wordsOf } from './nominals';
import { phraseBefore } from './phrase-before';
import type { Shared } from './subjects';

const THOUGHT =
  /^(?:thought|believed|understood|supposed|suspected|considered|feared|assumed|known|estimated)$/;

/** The draft of a relaying passive whose participle is item `at`, or null. */
export function passiveRule(items: readonly Item[], at: number, shared: Shared): Draft | null {
  const participle = items[at]?.lower ?? '';
  if (participle !== 'quoted' && !RUMOUR_PARTICIPLES.has(participle)) return null;
  let first = at - 1;
  while (first >= 0 && isAdverb(items[first])) first--;
  if (!BE.has(items[first]?.lower ?? '')) return reducedPassive(items, at);
  while (/^(?:has|have|had|also|been|was|were|is|are|being)$/.test(items[first - 1]?.lower ?? '')) first--;
  if (/^(?:to|not|never|could|may|might|would)$/.test(items[first - 1]?.lower ?? '')) return null;
  const subject = phraseBefore(items, first - 1);
  if (participle === 'quoted') return quotedAs(items, first, at, subject, shared);
  if (!subject) return null;
  const next = items[at + 1]?.lower ?? '';
  const it = items[subject.last]?.lower === 'it' && subject.first === subject.last;
  if (next !== 'to' && !(it && next === 'that')) return null;
  const rest = { first: at + 1 + (it ? 1 : 0), last: items.length - 1 };
  return {
    cue: [{ first, last: at }],
    source: null,
    content: it ? [rest] : [subject, rest],
    side: 'right',
    start: subject.first,
    joined: 'free',
    manner: THOUGHT.test(participle) ? 'thought' : 'speech',
    confidence: 0.7,
    why: [`“${wordsOf(items, { first, last: at })}” with nobody named`],
    awaits: false,
  };
}

function quotedAs(
  items: readonly Item[],
  first: number,
  at: number,
  subject: Draft['source'],
  shared: Shared,
): Draft | null {
  if (!subject) return null;
  let saying = at + 1;
  while (
    saying < items.length &&
    saying - at < 14 &&
    !/^(?:saying|as|calling|describing|telling)$/.test(items[saying]?.lower ?? '')
  )
    saying++;
  if (items[saying]?.lower === 'as') saying++;
  if (!/^(?:saying|telling|calling|describing)$/.test(items[saying]?.lower ?? '')) return null;
  const left = items[subject.first - 1];
  const fronted = isQuotation(left) || isComma(left);
  const content =
    fronted &&
    (saying >= items.length - 2 ||
      /^(?:by|in)$/.test(items[saying + 1]?.lower ?? '') ||
      TIMES.has(items[saying + 1]?.lower ?? ''))
      ? [{ first: shared.after + 1, last: subject.first - 1 }]
      : [{ first: saying + 1, last: items.length - 1 }];
  return {
    cue: [
      { first, last: at },
      { first: saying, last: saying },
    ],
    source: subject,
    content,
    side: fronted ? 'left' : 'right',
    start: subject.first,
    joined: 'free',
    manner: 'speech',
    confidence: 0.88,
    why: ['“was quoted as saying” after a name'],
    awaits: false,
  };
}

/** "sheep said to be in the hills": the same without "are". */
function reducedPassive(items: readonly Item[], at: number): Draft | null {
  const participle = items[at]?.lower ?? '';
  if (
    !RUMOUR_PARTICIPLES.has(participle) ||
    items[at + 1]?.lower !== 'to' ||
    !/^(?:be|have)$/.test(items[at + 2]?.lower ?? '')
  )
    return null;
  const subject = phraseBefore(items, at - 1);
  if (!subject) return null;
  return {
    cue: [{ first: at, last: at }],
    source: null,
    content: [subject, { first: at + 1, last: items.length - 1 }],
    side: 'right',
    start: subject.first,
    joined: 'free',
    manner: THOUGHT.test(participle) ? 'thought' : 'speech',
    confidence: 0.6,
    why: [`“${participle} to” with nobody named`],
    awaits: false,
  };
}
