// Cuts a stretch of text into words and marks. Offsets are UTF-16, end exclusive.
import type { Language } from '../language/language';
import {
  characterClass,
  characterWidth,
  DIGIT,
  isApostrophe,
  LETTER,
  SILENT,
  SPACE,
  SYMBOL,
} from './characters';

/** Token numbers [from, to). */
export type Range = readonly [from: number, to: number];

/** What the network reads of each token of a document, a column each. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the sentence, counted through the document. */
  readonly sentence: Int32Array;
  /** Spelling, lower-cased and hashed; 0 for a number. */
  readonly word: Uint32Array;
  /** Ends by which a word is read that the network does not know, longest first: hashed spellings. */
  readonly tails: (readonly number[])[];
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Int32Array;
  readonly quotation: Int32Array;
  readonly place: Int32Array;
}

/** Empty columns for tokens that stand at these places. */
export function newTokens(start: Int32Array, end: Int32Array): Tokens {
  const count = start.length;
  const ints = (): Int32Array => new Int32Array(count);
  return {
    count,
    start,
    end,
    sentence: ints(),
    word: new Uint32Array(count),
    tails: new Array<readonly number[]>(count),
    suffix: ints(),
    prefix: ints(),
    shape: ints(),
    quotation: ints(),
    place: ints(),
  };
}

/** The columns of a range of tokens, shared with the whole. */
export function tokensIn(tokens: Tokens, [from, to]: Range): Tokens {
  const { start, end, sentence, word, tails, suffix, prefix, shape, quotation, place } = tokens;
  return {
    count: to - from,
    start: start.subarray(from, to),
    end: end.subarray(from, to),
    sentence: sentence.subarray(from, to),
    word: word.subarray(from, to),
    tails: tails.slice(from, to),
    suffix: suffix.subarray(from, to),
    prefix: prefix.subarray(from, to),
    shape: shape.subarray(from, to),
    quotation: quotation.subarray(from, to),
    place: place.subarray(from, to),
  };
}

const CLITIC = /^(?:s|d|m|t|ll|re|ve)$/i;
const LONGEST_CLITIC = 2;

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === SILENT;

function runEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isWordClass(characterClass(text, at))) at += characterWidth(text, at);
  return Math.min(at, limit);
}

/** `U.S.`, `p.m.`: single letters, each with its full stop. Returns the end, or `from` when it is none. */
function acronymEnd(text: string, from: number, limit: number): number {
  let at = from;
  let letters = 0;
  while (at + 1 < limit && text.charCodeAt(at + 1) === 0x2e && characterClass(text, at) === LETTER) {
    at += 2;
    letters++;
  }
  const closed = at >= limit || !isWordClass(characterClass(text, at));
  return letters >= 2 && closed ? at : from;
}

/** Whether the mark at `at`, between two runs, belongs inside the word. */
function joins(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || at === 0) return false;
  const unit = text.charCodeAt(at);
  const after = characterClass(text, at + 1);
  if (after !== LETTER && after !== DIGIT) return false;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return true;
  const before = characterClass(text, at - 1);
  if (unit === 0x2e || unit === 0x2c || unit === 0x3a) return before === DIGIT && after === DIGIT;
  if (unit === 0x26) return before === LETTER && after === LETTER;
  if (!isApostrophe(unit) || after !== LETTER) return false;
  const end = runEnd(text, at + 1, Math.min(limit, at + 2 + LONGEST_CLITIC));
  return !CLITIC.test(text.slice(at + 1, end));
}

function wordEnd(text: string, from: number, limit: number): number {
  const acronym = acronymEnd(text, from, limit);
  if (acronym > from) return acronym;
  let at = runEnd(text, from, limit);
  while (at < limit && joins(text, at, limit)) at = runEnd(text, at + 1, limit);
  return at;
}

/** Marks of several characters that count as one: `''`, ``` `` ```, `--`, `...`. */
function markEnd(text: string, from: number, limit: number): number {
  const unit = text.charCodeAt(from);
  const next = from + characterWidth(text, from);
  if (unit !== 0x27 && unit !== 0x60 && unit !== 0x2d && unit !== 0x2e) return Math.min(next, limit);
  const most = unit === 0x27 || unit === 0x60 ? 2 : 3;
  let at = next;
  while (at < limit && at - from < most && text.charCodeAt(at) === unit) at++;
  return at;
}

/** `'s`, `’ll` right after a word. */
function cliticEnd(text: string, from: number, limit: number): number {
  if (!isApostrophe(text.charCodeAt(from))) return from;
  const end = runEnd(text, from + 1, Math.min(limit, from + 2 + LONGEST_CLITIC));
  return CLITIC.test(text.slice(from + 1, end)) ? end : from;
}

/** Hands `sink` the places of the tokens of `text[start, limit)`, in order. `cut`: see Language. */
export function tokenise(
  text: string,
  start: number,
  limit: number,
  cut: Language['cut'],
  sink: (start: number, end: number) => void,
): void {
  let at = start;
  let afterWord = false;
  while (at < limit) {
    const kind = characterClass(text, at);
    if (kind === SPACE || (kind === SILENT && !afterWord)) {
      at++;
      afterWord = false;
      continue;
    }
    let end: number;
    if (kind === SYMBOL) {
      end = afterWord ? cliticEnd(text, at, limit) : at;
      if (end === at) end = markEnd(text, at, limit);
      afterWord = false;
    } else {
      end = wordEnd(text, at, limit);
      if (cut) end = at + cut(text.slice(at, end));
      afterWord = true;
      const notAt = end - 1;
      // "don't" is "do" and "n't", as the word vectors and the annotators have it
      if (
        notAt - at >= 2 &&
        end < limit &&
        (text.charCodeAt(notAt) | 32) === 0x6e &&
        isApostrophe(text.charCodeAt(end)) &&
        (text.charCodeAt(end + 1) | 32) === 0x74 &&
        (end + 2 >= limit || !isWordClass(characterClass(text, end + 2)))
      ) {
        sink(at, notAt);
        at = notAt;
        end += 2;
      }
    }
    sink(at, end);
    at = end;
  }
}
