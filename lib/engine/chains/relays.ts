// Finds the links that an attribution names beside its source: the outlet told, the channel spoken on, the report cited.
import type { Span } from '../../model';
import type { Attribution } from '../attributions/attribution';
import { isCapital, isComma, isMark, isPossessive, isQuotation } from '../attributions/item-kinds';
import { phraseAfter } from '../attributions/phrase-after';
import { ARTICLES } from '../lexicon/function-words';
import { OUTLETS } from '../lexicon/nouns';
import { verbOf } from '../lexicon/verbs';
import type { Document } from '../text/document';
import type { Item, Sentence } from '../text/sentences';

/** Phrases beside the source of one attribution. Which of them name outlets shows once they are resolved. */
export interface Relay {
  /** The words were given to it: "told Reuters", "said on Channel One", "quoted in the Post". Nearer than the source. */
  readonly via: readonly Span[];
  /** The source relies on it: "citing Regnum". Farther than the source. */
  readonly cited: Span | null;
}

const NONE: Relay = { via: [], cited: null };
const TO_OUTLET = /^(?:told|tell|tells|telling|informed|assured)$/;

/** The relay of each attribution, in the same order. */
export function findRelays(document: Document, attributions: readonly Attribution[]): Relay[] {
  return attributions.map((attribution) => {
    const cue = attribution.cue.at(-1);
    const sentence = cue ? sentenceAt(document.sentences, cue[0]) : undefined;
    if (!cue || !sentence) return NONE;
    const items = sentence.items;
    const at = items.findLastIndex((item) => item.end <= cue[1] && item.end > cue[0]);
    if (at < 0) return NONE;
    const sourceEnd = attribution.source.reduce((end, span) => Math.max(end, span[1]), 0);
    const after = items.findLastIndex((item) => item.end <= Math.max(sourceEnd, cue[1]));
    const contentStart = attribution.content
      .filter(([start]) => start > cue[1])
      .reduce((first, [start]) => Math.min(first, start), Infinity);
    const sourceStart = attribution.source.reduce((start, span) => Math.min(start, span[0]), cue[0]);
    return {
      via: [
        ...viaAfter(items, at, after, contentStart, attribution),
        ...viaBefore(items, sourceStart),
        ...seenBy(items, attribution.source),
      ],
      cited: quotedAfter(items, at) ?? citedAfter(items, after) ?? citedBefore(items, at),
    };
  });
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    const start = sentence?.items[0]?.start ?? 0;
    const end = sentence?.items.at(-1)?.end ?? 0;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function viaAfter(
  items: readonly Item[],
  cue: number,
  after: number,
  contentStart: number,
  attribution: Attribution,
): Span[] {
  const start = attribution.cue[0]?.[0] ?? 0;
  const quoted = items.findIndex((item) => item.start >= start && item.lower === 'quoted');
  if (quoted >= 0 && quoted < cue) {
    const by = items.findIndex(({ lower }, i) => i > quoted && i < cue + 6 && /^(?:by|in)$/.test(lower));
    return some(by < 0 ? null : spanOfPhrase(items, by + 1));
  }
  const cueStart = attribution.cue.at(-1)?.[0] ?? 0;
  const told = items.findLastIndex(
    (item, i) => i <= cue && item.start >= cueStart && TO_OUTLET.test(item.lower),
  );
  if (told >= 0) return some(spanOfOutlet(items, (after > cue ? after : told) + 1));
  const found: Span[] = [];
  for (let at = cue + 1; at < items.length; at++) {
    const item = items[at];
    if (!item || item.start >= contentStart || isQuotation(item) || isMark(item, ';')) break;
    if (item.lower === 'that' || item.lower === 'citing' || (isComma(item) && at > after + 1)) break;
    if (/^(?:on|to|in|with|by|for)$/.test(item.lower) && at >= after)
      found.push(...some(isModifier(items, at + 1) ? null : spanOfOutlet(items, at + 1)));
  }
  return found;
}

const some = (span: Span | null): Span[] => (span ? [span] : []);

const OPENING = /^(?:in|speaking|talking|appearing|writing|asked)$/;
const LEADING = /^(?:with|to|on|in|by|for|from)$/;
/** An opening clause is no longer than this, in items. */
const OPENING_REACH = 8;

/** "In an interview with the Post, X said", "Speaking to the Post, X said". */
function viaBefore(items: readonly Item[], sourceStart: number): Span[] {
  if (!OPENING.test(items[0]?.lower ?? '')) return [];
  const comma = items.findIndex((item) => isComma(item));
  if (comma < 0 || comma > OPENING_REACH || (items[comma]?.start ?? 0) > sourceStart) return [];
  const interview =
    items[0]?.lower !== 'in' || items.slice(1, comma).some(({ lower }) => IN_WORDS.test(lower));
  const at = items.findIndex(({ lower }, i) => i > 0 && i < comma && LEADING.test(lower));
  return interview && at > 0 ? some(spanOfOutlet(items, at + 1)) : [];
}

const IN_WORDS = /^(?:interview|op-ed|essay|column|article|letter|remarks|comments|statement|appearance)$/;

/** "a memo seen by the Post": the source came here by way of whoever saw it. */
function seenBy(items: readonly Item[], source: readonly Span[]): Span[] {
  const at = items.findIndex(
    (item, i) =>
      /^(?:seen|obtained|reviewed|verified|published|viewed)$/.test(item.lower) &&
      items[i + 1]?.lower === 'by' &&
      source.some(([start, end]) => start < item.start && item.end < end),
  );
  return at < 0 ? [] : some(spanOfOutlet(items, at + 2));
}

/** "quoted X as saying". */
function quotedAfter(items: readonly Item[], cue: number): Span | null {
  if (!/^(?:quoted|quotes|quoting|cited|cites)$/.test(items[cue]?.lower ?? '')) return null;
  const as = items.findIndex(({ lower }, i) => i > cue && lower === 'as' && i - cue < 12);
  return as > cue + 1 && /^(?:saying|telling|warning)$/.test(items[as + 1]?.lower ?? '')
    ? spanOfPhrase(items, cue + 1)
    : null;
}

/** "X, citing Y, said". */
function citedBefore(items: readonly Item[], cue: number): Span | null {
  for (let at = cue - 1; at > 0 && cue - at < 12; at--) {
    if (/^(?:citing|quoting)$/.test(items[at]?.lower ?? '') && isComma(items[at - 1]))
      return spanOfPhrase(items, at + 1);
  }
  return null;
}

/** "citing X" after the cue within the same sentence, before another cue. */
function citedAfter(items: readonly Item[], after: number): Span | null {
  for (let at = after + 1; at < items.length && at - after < 14; at++) {
    const item = items[at];
    if (!item || isQuotation(item)) return null;
    if (item.lower === 'citing' || item.lower === 'quoting') return spanOfPhrase(items, at + 1);
    const verb = verbOf(item.lower);
    if (verb && verb.form !== 'ing' && verb.pattern !== 'object') return null;
  }
  return null;
}

function spanOfPhrase(items: readonly Item[], start: number): Span | null {
  const phrase = phraseAfter(items, start);
  const first = phrase ? items[phrase.first] : undefined;
  const last = phrase ? items[phrase.last] : undefined;
  return first && last ? [first.start, last.end] : null;
}

/** "the Metro" in "the Metro system": a name that only tells which thing is meant. */
function isModifier(items: readonly Item[], start: number): boolean {
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
function spanOfOutlet(items: readonly Item[], start: number): Span | null {
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
