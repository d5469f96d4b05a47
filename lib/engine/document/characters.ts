// What sort of character a UTF-16 unit is, as the tokeniser sees it.

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SYMBOL = 3;
/** Joiners and soft hyphens: part of a word, silent in its spelling. */
export const SILENT = 4;

const WORD_CHARACTER = /[\p{L}\p{M}]/u;
const NUMBER_CHARACTER = /\p{N}/u;
const WHITE = /\s/;

function classifyWide(code: number): number {
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff)
    return SILENT;
  const character = String.fromCodePoint(code);
  if (WHITE.test(character)) return SPACE;
  if (WORD_CHARACTER.test(character)) return LETTER;
  return NUMBER_CHARACTER.test(character) ? DIGIT : SYMBOL;
}

function classifyNarrow(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code <= 32 || code === 127 ? SPACE : SYMBOL;
}

// Classes of the basic plane, filled as characters turn up: a regular expression a character is too slow.
const UNKNOWN = 255;
const classes = new Uint8Array(65536).fill(UNKNOWN);

/** The class of the character at `at`; a lone surrogate is a symbol. */
export function characterClass(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const code = text.codePointAt(at) ?? unit;
    return code > 0xffff ? classifyWide(code) : SYMBOL;
  }
  const known = classes[unit] ?? SYMBOL;
  if (known !== UNKNOWN) return known;
  const found = unit < 128 ? classifyNarrow(unit) : classifyWide(unit);
  classes[unit] = found;
  return found;
}

/** 2 for a whole surrogate pair, else 1. */
export function characterWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
export const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
