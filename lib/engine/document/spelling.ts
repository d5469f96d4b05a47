// What the network reads of a token by itself: its hashed spelling, its ends, its shape.
import { fnv1aOfUnits } from '../../model/fnv';
import { characterClass, DIGIT, isApostrophe, isUpper, LETTER, SILENT } from './characters';
import { quotationMark } from './quotations';
import type { Tokens } from './tokens';

/** Buckets of the hashed beginnings and endings of three letters. */
export const AFFIX_BUCKETS = 1024;

export const SHAPES = 16;
const LOWER = 0;
const CAPITALISED = 1;
const CAPITALS = 2;
const MIXED = 3;
const INITIAL = 4;
const NUMBER = 5;
const NUMBER_AND_LETTERS = 6;
const STOP = 7;
const COMMA = 8;
const COLON = 9;
const OPENING = 10;
const CLOSING = 11;
const DASH = 12;
const OTHER_MARK = 13;
const HYPHENATED = 14;
const BRACKET = 15;

const LONGEST_WORD = 48;
const AFFIX = 3;
/** The least letters of the last part of a compound, and of what stands before it. */
const LEAST_TAIL = 4;
const LEAST_HEAD = 3;
const NO_TAILS: readonly number[] = [];

/** Never 0, which stands for "none". */
const hash = (units: ArrayLike<number>, from: number, to: number): number =>
  fnv1aOfUnits(units, from, to) || 1;

const units = new Uint16Array(LONGEST_WORD);

/** Fills `units` with the lower-cased spelling, apostrophes straightened; returns its length. */
function spell(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + LONGEST_WORD);
  let length = 0;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return spellWide(text.slice(start, stop).toLowerCase());
    units[length++] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  }
  return length;
}

function spellWide(word: string): number {
  let length = 0;
  for (let i = 0; i < word.length && length < LONGEST_WORD; i++) {
    if (characterClass(word, i) === SILENT) continue;
    const unit = word.charCodeAt(i);
    units[length++] = isApostrophe(unit) ? 0x27 : unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;
  }
  return length;
}

/** The hash that a word has among a document’s tokens. */
export const hashOf = (word: string): number => hash(units, 0, spell(word, 0, word.length));

const MARKS: Readonly<Record<string, number>> = {
  '.': STOP,
  '!': STOP,
  '?': STOP,
  '…': STOP,
  ',': COMMA,
  ';': COMMA,
  ':': COLON,
  '“': OPENING,
  '„': OPENING,
  '«': OPENING,
  '‘': OPENING,
  '”': CLOSING,
  '»': CLOSING,
  '’': CLOSING,
  '-': DASH,
  '–': DASH,
  '—': DASH,
  '(': BRACKET,
  ')': BRACKET,
  '[': BRACKET,
  ']': BRACKET,
};

function wordShape(text: string, start: number, end: number): number {
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let hyphen = false;
  const stop = Math.min(end, start + LONGEST_WORD);
  for (let i = start; i < stop; i++) {
    const kind = characterClass(text, i);
    const unit = text.charCodeAt(i);
    if (kind === DIGIT) digits++;
    else if (kind === LETTER) {
      letters++;
      if (isUpper(unit)) upper++;
    } else if (unit === 0x2d) hyphen = true;
  }
  if (digits) return letters ? NUMBER_AND_LETTERS : NUMBER;
  if (upper === 0) return hyphen ? HYPHENATED : LOWER;
  if (letters === 1) return INITIAL;
  if (upper === letters) return CAPITALS;
  return upper === 1 && isUpper(text.charCodeAt(start)) ? CAPITALISED : MIXED;
}

/** Every sort of quotation mark reads as a curly one: papers differ, what it means does not. */
function readMark(tokens: Tokens, index: number, opens: boolean): void {
  units[0] = opens ? 0x201c : 0x201d;
  tokens.shape[index] = opens ? OPENING : CLOSING;
  tokens.word[index] = hash(units, 0, 1);
  tokens.tails[index] = NO_TAILS;
  tokens.suffix[index] = tokens.prefix[index] = hash(units, 0, 1) % AFFIX_BUCKETS;
}

/** The ends of the word in `units`: what follows its last hyphen, and of a compound every part it may end with. */
function tailsOf(length: number, compounds: boolean): readonly number[] {
  let hyphen = 0;
  for (let i = 1; i < length - 1; i++) if (units[i] === 0x2d) hyphen = i;
  const found = hyphen > 0 ? [hash(units, hyphen + 1, length)] : [];
  if (compounds)
    for (let i = (hyphen > 0 ? hyphen + 1 : 0) + LEAST_HEAD; i <= length - LEAST_TAIL; i++)
      found.push(hash(units, i, length));
  return found.length > 0 ? found : NO_TAILS;
}

/**
 * Reads the spelling of the token at `index`, whose offsets and quotation stand in `tokens`.
 * @param compounds see Language
 */
export function readSpelling(text: string, tokens: Tokens, index: number, compounds: boolean): void {
  const mark = quotationMark(tokens, index);
  if (mark) {
    readMark(tokens, index, mark === 'opens');
    return;
  }
  const start = tokens.start[index] ?? 0;
  const end = tokens.end[index] ?? 0;
  const kind = characterClass(text, start);
  const isWord =
    kind === LETTER || kind === DIGIT || (end - start > 1 && isApostrophe(text.charCodeAt(start)));
  const shape = isWord ? wordShape(text, start, end) : (MARKS[text.charAt(start)] ?? OTHER_MARK);
  const length = spell(text, start, end);
  tokens.shape[index] = shape;
  tokens.word[index] = shape === NUMBER ? 0 : hash(units, 0, length);
  tokens.tails[index] = isWord ? tailsOf(length, compounds && shape !== NUMBER) : NO_TAILS;
  tokens.suffix[index] = hash(units, Math.max(0, length - AFFIX), length) % AFFIX_BUCKETS;
  tokens.prefix[index] = hash(units, 0, Math.min(AFFIX, length)) % AFFIX_BUCKETS;
}
