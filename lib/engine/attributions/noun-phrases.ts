// Finds the noun phrase that stands before or after a cue, with its title, its "of" and its apposition.
import {
  ARTICLES,
  DAYS,
  DETERMINERS,
  MODALS,
  PERSONAL,
  PLAIN_VERBS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { ANONYMOUS, GROUPS, ROLES } from '../lexicon/nouns';
import { isNounToo, verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { findsVerb } from './clauses';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  isDash,
  isMark,
  isPossessive,
  isQuotation,
} from './item-kinds';

/** Item numbers of a phrase, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 28;
// These relate a clause to a time or a cause; a source's own description does not run across them.
const FAR_PREPOSITIONS = words(
  'during after before until since despite like as amid than via into upon through across',
);

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

/** From "an analyst at Y" in "X, an analyst at Y, the firm, said" back to X. */
function pastAppositions(items: readonly Item[], head: Phrase): Phrase {
  const first = items[head.first];
  const describes =
    first && (ROLES.has(first.lower) || (ARTICLES.has(first.lower) && !isCapital(items[head.first + 1])));
  if (!describes || !isComma(items[head.first - 1])) return head;
  const named = nominalEndingAt(items, head.first - 2);
  if (!named || !isCapital(items[named.last]) || DAYS.has(items[named.last]?.lower ?? '')) return head;
  return /^(?:in|on|at|after|before|during|from)$/.test(items[named.first - 1]?.lower ?? '')
    ? head
    : pastAppositions(items, named);
}

/** Words between commas that may describe a name: "a baker from Y", "who runs Z", "47", "head of W", "R-Ohio". */
export function isApposition(items: readonly Item[], first: number, last: number): boolean {
  const item = items[first];
  if (!item || last < first) return false;
  if (/^(?:who|whose|which)$/.test(item.lower)) return true;
  for (let i = first; i <= last; i++) if (isQuotation(items[i]) && last - first < 2) return false;
  if (item.kind === 'number') return last - first < 2;
  if (
    ARTICLES.has(item.lower) ||
    /^(?:one|then|now|both|himself|herself|of|author|head|formerly|also|part)$/.test(item.lower)
  )
    return true;
  for (let i = first; i <= Math.min(last, first + 6); i++) {
    const word = items[i]?.lower ?? '';
    if (PREPOSITIONS.has(word) && i > first) break;
    if (ROLES.has(word)) return true;
  }
  return isCapital(item) && last - first < 5 && !verbOf(item.lower);
}

function nominalEndingAt(items: readonly Item[], end: number): Phrase | null {
  let first = end + 1;
  for (let at = end; at >= 0 && end - at < LONGEST; at--) {
    if (!standsInside(items, at, end)) break;
    first = at;
    const word = items[at]?.lower ?? '';
    if (DETERMINERS.has(word) && (at === 0 || !isCapital(items[at])) && !continuesLeft(items, at)) break;
  }
  while (first <= end && startsBadly(items, first, end)) first++;
  if (first > end) return null;
  const last = items[end];
  if (
    !last ||
    last.kind !== 'word' ||
    PREPOSITIONS.has(last.lower) ||
    (DETERMINERS.has(last.lower) && last.lower.length < 4 && !isCapital(last))
  ) {
    return last?.kind === 'number' || isMark(last, "'’") ? { first, last: end } : null;
  }
  return { first, last: end };
}

/** A determiner goes on to the left when a preposition links it to a noun: "the head of the …". */
function continuesLeft(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const noun = items[at - 2];
  if (!before || !noun || !PREPOSITIONS.has(before.lower) || noun.kind !== 'word') return false;
  if (PREPOSITIONS.has(noun.lower) || SUBORDINATORS.has(noun.lower) || TIMES.has(noun.lower)) return false;
  return !isPlainVerb(items, at - 2);
}

function standsInside(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quotation') return false;
  if (item.kind === 'number') return true;
  if (item.kind === 'mark')
    return isMark(item, "'’.&%$£€/-") && at < end ? item.text !== '.' : isMark(item, "'’");
  if (PERSONAL.has(item.lower) || MODALS.has(item.lower) || /^(?:him|them|us|me)$/.test(item.lower))
    return false;
  if (FAR_PREPOSITIONS.has(item.lower)) return false;
  if (at < end && opensRelative(items, at)) return true;
  if (SUBORDINATORS.has(item.lower)) return item.lower === 'and' ? bindsName(items, at) : false;
  if (isAuxiliary(item) && !isPossessive(item)) return false;
  if (TIMES.has(item.lower) && !isPossessive(items[at + 1])) return false;
  if (isPlainVerb(items, at)) return false;
  if (isAdverb(item) && at === end) return false;
  return true;
}

/** "who", or the verb just after it: "the donors who spoke to the paper". */
function opensRelative(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  if (word === 'who') return at > 0 && items[at - 1]?.kind === 'word';
  const verbal = isAuxiliary(items[at]) || isPlainVerb(items, at);
  return (
    verbal &&
    (items[at - 1]?.lower === 'who' || (items[at - 2]?.lower === 'who' && isAuxiliary(items[at - 1])))
  );
}

/** "and" between two capitals, or between two bare nouns of a short list. */
function bindsName(items: readonly Item[], at: number): boolean {
  return isCapital(items[at - 1]) && isCapital(items[at + 1]);
}

function isPlainVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || isCapital(item)) return false;
  if (PLAIN_VERBS.has(item.lower)) return true;
  const verb = verbOf(item.lower);
  if (!verb || verb.form === 'ing' || verb.form === 'participle') return false;
  const before = items[at - 1];
  if (verb.form === 'base' || isNounToo(item.lower)) return false;
  return (
    before?.kind !== 'word' ||
    !(DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || isPossessive(before))
  );
}

function startsBadly(items: readonly Item[], first: number, end: number): boolean {
  const item = items[first];
  if (!item) return true;
  if (isPossessive(item) || item.lower === 'of' || (item.kind === 'mark' && !isMark(item, '$'))) return true;
  if (
    item.lower === 'and' ||
    item.lower === 'not' ||
    item.lower === 'only' ||
    (isAdverb(item) && !isCapital(item))
  )
    return true;
  if (isCapital(item) && isAdverb({ ...item, text: item.lower }) && first < end) return true;
  return PREPOSITIONS.has(item.lower);
}

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

/** The noun phrase that begins at `start`, with apposition; ends before an adjunct of the cue or a new clause. */
export function phraseAfter(items: readonly Item[], start: number): Phrase | null {
  const item = items[start];
  if (!item || item.kind !== 'word') return item?.kind === 'number' ? shortPhrase(items, start) : null;
  if (PERSONAL.has(item.lower) && item.lower !== 'it') return { first: start, last: start };
  if (
    item.lower === 'it' ||
    SUBORDINATORS.has(item.lower) ||
    (PREPOSITIONS.has(item.lower) && item.lower !== 'around')
  )
    return null;
  return shortPhrase(items, start);
}

function shortPhrase(items: readonly Item[], start: number): Phrase {
  let last = start;
  for (let at = start + 1; at < items.length && at - start < LONGEST; at++) {
    const item = items[at];
    if (!item || item.kind === 'quotation' || endsPhrase(items, at, start)) break;
    last = at;
  }
  while (last > start && /^(?:of|in|at|for|from|with|the|a|an|and|on|by|to)$/.test(items[last]?.lower ?? ''))
    last--;
  return { first: start, last: appositionAfter(items, last) };
}

function endsPhrase(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (item.kind === 'mark')
    return !isMark(item, "'’&/-$£€%(") && !(isMark(item, ')') && hasOpening(items, at, start));
  if (item.kind === 'number') return false;
  if (TIMES.has(item.lower) && !isPossessive(items[at + 1])) return true;
  if (item.lower === 'who' || item.lower === 'whose') return false;
  if (item.lower === 'and') return !isCapital(items[at + 1]) || !isCapital(items[at - 1]);
  if (SUBORDINATORS.has(item.lower)) return true;
  const relative = items.slice(start, at).some(({ lower }) => lower === 'who' || lower === 'whose');
  if (relative) return false;
  if (isAuxiliary(item) && !isPossessive(item)) return true;
  if (MODALS.has(item.lower) || PERSONAL.has(item.lower)) return true;
  if (PREPOSITIONS.has(item.lower)) return opensAdjunct(items, at);
  return isPlainVerb(items, at) && !isCapital(items[at]);
}

const hasOpening = (items: readonly Item[], at: number, start: number): boolean =>
  items.slice(start, at).some((item) => isMark(item, '('));

const OCCASIONS =
  /^(?:statement|interview|tweet|letter|email|e-mail|post|speech|report|news|press|briefing|conference|article|column|message|memo|address|testimony|video|phone|telephone|blog|filing|monday|tuesday|wednesday|thursday|friday|saturday|sunday|response|reference|remarks|twitter|facebook|condition|television|tv|radio|air|camera|social)$/;

/** Whether the preposition at `at` begins words about the saying ("in a statement") and not about the sayer. */
export function opensAdjunct(items: readonly Item[], at: number): boolean {
  const preposition = items[at]?.lower ?? '';
  if (preposition === 'by' && /ed$|^seen$|^written$/.test(items[at - 1]?.lower ?? '')) return false;
  if (/^(?:of|for|from|with|at|near|behind|inside)$/.test(preposition)) {
    return preposition === 'at'
      ? [1, 2, 3].some((step) => OCCASIONS.test(items[at + step]?.lower ?? ''))
      : false;
  }
  if (preposition === 'in' || preposition === 'on') {
    if ([1, 2, 3].some((step) => OCCASIONS.test(items[at + step]?.lower ?? ''))) return true;
    return TIMES.has(items[at + 1]?.lower ?? '') || items[at + 1]?.kind === 'number';
  }
  return true;
}

/** The last item of the phrase once an apposition after a comma is taken in. */
function appositionAfter(items: readonly Item[], last: number): number {
  if (!isComma(items[last + 1])) return last;
  const first = last + 2;
  const item = items[first];
  if (
    !item ||
    !(
      ARTICLES.has(item.lower) ||
      /^(?:who|whose|which|then|now)$/.test(item.lower) ||
      ROLES.has(item.lower) ||
      item.kind === 'number'
    )
  ) {
    return last;
  }
  let end = first;
  while (
    end < items.length &&
    end - first < 40 &&
    !isComma(items[end]) &&
    !isMark(items[end], '.;:!?') &&
    !isQuotation(items[end])
  ) {
    end++;
  }
  const stop = items[end];
  if (stop && !isComma(stop) && !isMark(stop, '.;:!?') && !isQuotation(stop)) return last;
  const relative = /^(?:who|whose|which)$/.test(item.lower);
  if (!relative && findsVerb(items, first, end - 1)) return last;
  return isApposition(items, first, end - 1) ? appositionAfter(items, end - 1) : last;
}
