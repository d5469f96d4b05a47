// "According to X, …", "… , per X": a preposition that attributes, with its content on either side.
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isCapital, isComma, isMark, isStop } from './item-kinds';
import { phraseAfter } from './phrase-after';
import { type Phrase, wordsOf } from './nominals';
import type { Shared } from './subjects';

// Each is a list of words; the source follows.
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'first', 'reported', 'by'],
  ['first', 'reported', 'by'],
  ['as', 'reported', 'by'],
  ['reported', 'by'],
  ['as', 'told', 'to'],
  ['based', 'on', 'reports', 'from'],
  ['per'],
];
const FIRST_WORDS = new Set(PHRASES.map(([first]) => first));

/** The draft of the attributing preposition at item `at`, or null. */
export function phraseRule(items: readonly Item[], at: number, shared: Shared): Draft | null {
  if (!FIRST_WORDS.has(items[at]?.lower)) return null;
  const words = PHRASES.find((phrase) => phrase.every((word, i) => items[at + i]?.lower === word));
  if (!words) return null;
  const last = at + words.length - 1;
  const named = items[last + 1];
  if (words[0] === 'per' && !(isCapital(named) || named?.lower === 'the')) return null;
  if (words[0] === 'per' && named?.lower === 'the' && !isCapital(items[last + 2])) return null;
  const before = items[items[at - 1]?.lower === 'first' ? at - 2 : at - 1];
  if (words.at(-2) === 'reported' && /^(?:was|were|is|are|been|be|being)$/.test(before?.lower ?? ''))
    return null;
  const source = phraseAfter(items, last + 1);
  if (!source) return null;
  const content = contentAround(items, at, source, shared);
  if (!content) return null;
  return {
    cue: [{ first: at, last }],
    source,
    content,
    side: content.length > 1 ? 'both' : (content[0]?.first ?? 0) < at ? 'left' : 'right',
    start: at,
    joined: 'free',
    manner: 'speech',
    confidence: words.length > 1 ? 0.88 : 0.7,
    why: [`“${wordsOf(items, { first: at, last })}” before a name`],
    awaits: false,
  };
}

function contentAround(items: readonly Item[], at: number, source: Phrase, shared: Shared): Phrase[] | null {
  const end = source.last + 1;
  const opens =
    at === 0 ||
    at === shared.after + 1 ||
    /^(?:but|and|that|while|because|although|yet|still)$/.test(items[at - 1]?.lower ?? '');
  if (opens) {
    const from = isComma(items[end]) ? end + 1 : end;
    return from < items.length - 1 && !isStop(items[from]) ? [{ first: from, last: items.length - 1 }] : null;
  }
  const left: Phrase = { first: shared.after + 1, last: at - 1 };
  if (left.last < left.first) return null;
  const goesOn =
    isComma(items[end]) && isComma(items[at - 1]) && items[end + 1] && !isMark(items[end + 1], '.');
  if (goesOn && !/ing$|^(?:which|who|while|but|and|as|although|with)$/.test(items[end + 1]?.lower ?? '')) {
    return [left, { first: end + 1, last: items.length - 1 }];
  }
  return [left];
}
