// Cuts text into words, numbers and marks. One pass, no look-behind, so no input can slow it down.

/** One word, number or mark. Offsets are UTF-16 into the text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

// Abbreviations that own their full stop.
const SHORTENED = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cpl cmdr adm brig st jr sr rev hon pres supt det insp del ' +
    'inc corp co ltd no vs etc jan feb aug sept oct nov dec mon tues wed thurs fri atty asst dept univ messrs'
  ).split(' '),
);
const PIECE =
  /(?:\p{L}\.){2,}|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:(?:[-\u2010\u2011&/@'’]|\.(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|\p{N}+(?:[.,:/-]?\p{N}+)*\p{L}*|[^\s]/gu;
const POSSESSIVE = /['’][sS]$/;

// WHO, IT and US are names, not pronouns.
const isNamePronoun = (text: string): boolean => text === 'WHO' || text === 'IT' || text === 'US';

function lowered(text: string): string {
  if (isNamePronoun(text)) return text;
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

const piece = (start: number, text: string, kind: Token['kind']): Token => ({
  start,
  end: start + text.length,
  text,
  lower: lowered(text),
  kind,
});

/** Most text is ASCII, which needs no regular expression. */
function kindOf(text: string): Token['kind'] {
  const unit = text.charCodeAt(0);
  if (unit >= 128) return /^\p{N}/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark';
  const letter = (unit | 32) >= 97 && (unit | 32) <= 122;
  return letter || unit === 0x5f ? 'word' : unit >= 48 && unit <= 57 ? 'number' : 'mark';
}

/** Tokens of `text` from `from` to `to`, in order; white space belongs to none. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    const whole = match[0];
    const last = tokens.at(-1);
    if (whole === '.' && last?.end === start && ownsStop(last, part.charAt(match.index + 1))) {
      tokens[tokens.length - 1] = piece(last.start, `${last.text}.`, 'word');
      continue;
    }
    const kind = kindOf(whole);
    if (kind === 'word' && POSSESSIVE.test(whole)) {
      tokens.push(
        piece(start, whole.slice(0, -2), 'word'),
        piece(start + whole.length - 2, whole.slice(-2), 'word'),
      );
    } else tokens.push(piece(start, whole, kind));
  }
  return tokens;
}

function ownsStop(word: Token, next: string): boolean {
  if (word.kind !== 'word' || word.end - word.start > 6) return false;
  if (next !== '' && !/\s/.test(next)) return false;
  return SHORTENED.has(word.lower) || /^\p{Lu}$/u.test(word.text);
}
