// The noun phrase before a cue, with its apposition: "X, a baker from Y, said".
import { PERSONAL } from '../lexicon/function-words';
import { ANONYMOUS, GROUPS, ROLES } from '../lexicon/nouns';
import type { Item } from '../text/sentences';
import { isApposition, pastAppositions } from './appositions';
import { isCapital, isComma, isDash, isMark, isQuotation } from './item-kinds';
import { nominalEndingAt, type Phrase } from './nominals';

/** The noun phrase whose last item is `end`, or the pronoun there; null when something else stands there. */
export function phraseBefore(items: readonly Item[], end: number): Phrase | null {
  const item = items[end];
  if (!item) return null;
  if (PERSONAL.has(item.lower)) return { first: end, last: end };
  if (isComma(item)) {
    const citing = citingBefore(items, end);
    if (citing !== null) return phraseBefore(items, citing - 2);
  }
  if (isComma(item) || isMark(item, ')') || isDash(item)) return phraseWithApposition(items, end);
  const phrase = nominalEndingAt(items, end);
  if (!phrase) return null;
  return joinedByAnd(items, phrase);
}

/** Where "citing" stands in "X, citing Y, said", or null. */
function citingBefore(items: readonly Item[], end: number): number | null {
  for (let at = end - 1; at > 1 && end - at < 12 && !isComma(items[at]); at--) {
    if (items[at]?.lower === 'citing' && isComma(items[at - 1])) return at;
  }
  return null;
}

/** X in "X, a baker from Y, said" or "X (R-Z) said". */
function phraseWithApposition(items: readonly Item[], end: number): Phrase | null {
  let at = end;
  for (let segment = 0; segment < 4; segment++) {
    let opening = at - 1;
    if (isMark(items[at], ')')) {
      while (opening >= 0 && at - opening < 12 && !isMark(items[opening], '(')) opening--;
      if (!isMark(items[opening], '(')) return null;
    } else {
      const same = isDash(items[at]) ? isDash : isComma;
      while (opening >= 0 && at - opening < 40 && !same(items[opening]) && !isQuotation(items[opening]))
        opening--;
      if (!same(items[opening]) || !isApposition(items, opening + 1, at - 1)) return null;
    }
    const before = opening - 1;
    if (isComma(items[before]) || isMark(items[before], ')')) {
      at = before;
      continue;
    }
    const head = nominalEndingAt(items, before);
    return head ? { first: pastAppositions(items, head).first, last: lastOf(items, end) } : null;
  }
  return null;
}

const lastOf = (items: readonly Item[], end: number): number => (isMark(items[end], ')') ? end : end - 1);

function joinedByAnd(items: readonly Item[], phrase: Phrase): Phrase {
  if (items[phrase.first - 1]?.lower !== 'and') return phrase;
  const left = nominalEndingAt(items, phrase.first - 2);
  if (!left || left.last - left.first > 8) return phrase;
  const boundary = items[left.first - 1];
  const people = (at: Phrase): boolean => {
    const head = items[at.last];
    return (
      isCapital(head) ||
      GROUPS.has(head?.lower ?? '') ||
      ANONYMOUS.has(head?.lower ?? '') ||
      ROLES.has(head?.lower ?? '')
    );
  };
  const free =
    !boundary ||
    isComma(boundary) ||
    boundary.lower === 'that' ||
    boundary.lower === 'both' ||
    isQuotation(boundary);
  return free && people(left) && (people(phrase) || isCapital(items[left.last]))
    ? { first: left.first, last: phrase.last }
    : phrase;
}
