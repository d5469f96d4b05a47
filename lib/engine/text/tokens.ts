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
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cpl cmdr adm brig st jr sr rev hon pres supt det insp ' +
    'inc corp co ltd no vs etc jan feb aug sept oct nov dec mon tues wed thurs fri atty asst dept univ messrs'
  ).split(' '),
);
const PIECE =
  /(?:\p{L}\.){2,}|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:(?:[-\u2010\u2011&/@'’]|\.(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|\p{N}+(?:[.,:/-]?\p{N}+)*\p{L}*|[^\s]/gu;
const POSSESSIVE = /['’][sS]$/;

const piece = (start: number, text: string, kind: Token['kind']): Token => ({
  start,
  end: start + text.length,
  text,
  // WHO, IT and US are names, not pronouns.
  lower: /^(?:WHO|IT|US)$/.test(text) ? text : text.toLowerCase().replaceAll('’', "'"),
  kind,
});

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
    } else if (/^\p{N}/u.test(whole)) tokens.push(piece(start, whole, 'number'));
    else if (!/^[\p{L}_]/u.test(whole)) tokens.push(piece(start, whole, 'mark'));
    else if (POSSESSIVE.test(whole)) {
      tokens.push(
        piece(start, whole.slice(0, -2), 'word'),
        piece(start + whole.length - 2, whole.slice(-2), 'word'),
      );
    } else tokens.push(piece(start, whole, 'word'));
  }
  return tokens;
}

function ownsStop(word: Token, next: string): boolean {
  if (word.kind !== 'word' || word.end - word.start > 6) return false;
  if (next !== '' && !/\s/.test(next)) return false;
  return SHORTENED.has(word.lower) || /^\p{Lu}$/u.test(word.text);
}
