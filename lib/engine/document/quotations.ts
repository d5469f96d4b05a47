// Where each token stands to the quotation marks around it; a quotation may run on over paragraphs.
import { characterClass, SPACE, SYMBOL } from './characters';
import type { Range, Tokens } from './tokens';

const OUTSIDE = 0;
const INSIDE = 1;
const OPENS = 2;
const CLOSES = 3;
/** Inside a quotation that its paragraph leaves open. */
const INSIDE_OPEN = 4;
/** The mark that opens a paragraph of a quotation begun in an earlier one, and what stands inside it. */
const REOPENS = 5;
const INSIDE_CONTINUED = 6;

const LENGTHS = [3, 6, 13, 31] as const;
const LENGTH_STEPS = LENGTHS.length + 2;

/** `“` opens in English and closes in German, as the mark before it tells. */
type Mark = 'opens' | 'closes' | 'either' | 'english' | 'single' | null;

function markAt(text: string, start: number, end: number): Mark {
  const character = text.charAt(start);
  if (end - start === 2) {
    if (text.charAt(start + 1) !== character) return null;
    return character === "'" ? 'either' : character === '`' ? 'opens' : null;
  }
  if (end - start !== 1) return null;
  if (character === '„') return 'opens';
  if (character === '“') return 'english';
  if (character === '”') return 'closes';
  if (character === '«') return isAttached(text, start) ? 'closes' : 'opens';
  if (character === '»') return isAttached(text, start) || !wordFollows(text, end) ? 'closes' : 'opens';
  if (character === '"' || character === '″') return 'either';
  return character === '‘' || character === '’' || character === "'" || character === '‚' ? 'single' : null;
}

const wordFollows = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/** Right behind a word or its mark: there a quotation closes. */
const isAttached = (text: string, at: number): boolean =>
  at > 0 && characterClass(text, at - 1) !== SPACE && !/[([„“«]/.test(text.charAt(at - 1));

const isOpen = (text: string, at: number): boolean => {
  if (at <= 0) return true;
  const kind = characterClass(text, at - 1);
  return kind === SPACE || (kind === SYMBOL && !/[.,!?…;:%)\]]/.test(text.charAt(at - 1)));
};
const spaceFollows = (text: string, at: number): boolean =>
  at >= text.length || characterClass(text, at) === SPACE;

/** Not a space, and not `’90s` or `’em`. */
const ELISION = /^(?:\d|em\b|n\b|til\b|cause\b|tis\b|twas\b)/i;
const opensWord = (text: string, at: number): boolean =>
  !spaceFollows(text, at) && !ELISION.test(text.slice(at, at + 6));

/** The token that closes the single quotation opened at `from`, or -1. */
function singleClose(text: string, tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const start = tokens.start[i] ?? 0;
    const mark = markAt(text, start, tokens.end[i] ?? 0);
    if (mark === 'opens' || mark === 'either' || mark === 'english') return -1;
    if (mark !== 'single' || (text.charAt(start) === '‘' && text.charAt(tokens.start[from] ?? 0) !== '‚'))
      continue;
    const next = start + 1;
    const letterFollows =
      next < text.length && !spaceFollows(text, next) && characterClass(text, next) !== SYMBOL;
    if (!letterFollows && characterClass(text, start - 1) !== SPACE) return i;
  }
  return -1;
}

function lengthStep(length: number): number {
  let step = 1;
  for (const most of LENGTHS) {
    if (length < most) return step;
    step++;
  }
  return step;
}

/** What stands between two marks, as a token range, and whether it goes on from the paragraph before. */
export interface Quotation {
  readonly range: Range;
  readonly continues: boolean;
  readonly closed: boolean;
}

const stateOf = ({ quotation }: Tokens, index: number): number =>
  Math.floor((quotation[index] ?? 0) / LENGTH_STEPS);

/** Whether the token at `index` opens or closes a quotation, whichever sort of mark it is. */
export function quotationMark(tokens: Tokens, index: number): 'opens' | 'closes' | null {
  const state = stateOf(tokens, index);
  return state === OPENS || state === REOPENS ? 'opens' : state === CLOSES ? 'closes' : null;
}

/** Whether the token at `index` stands between quotation marks. */
export function isQuoted(tokens: Tokens, index: number): boolean {
  const state = stateOf(tokens, index);
  return state === INSIDE || state === INSIDE_OPEN || state === INSIDE_CONTINUED;
}

/**
 * Marks every token of a paragraph as outside, inside or a mark, with the length of its quotation.
 * `carried`: the paragraph before left a quotation open. A paragraph that begins with an opening mark then goes on with it.
 */
export function readQuotations(
  text: string,
  tokens: Tokens,
  [from, to]: Range,
  carried: boolean,
): Quotation[] {
  const { start, end, quotation } = tokens;
  const found: Quotation[] = [];
  quotation.fill(OUTSIDE, from, to);
  const fill = (open: number, close: number, closed: boolean, continues: boolean): void => {
    const step = lengthStep(close - open - 1);
    const inside = continues ? INSIDE_CONTINUED : closed ? INSIDE : INSIDE_OPEN;
    for (let i = open + 1; i < close; i++) quotation[i] = inside * LENGTH_STEPS + step;
    if (open >= from) quotation[open] = (continues ? REOPENS : OPENS) * LENGTH_STEPS + step;
    if (closed) quotation[close] = CLOSES * LENGTH_STEPS + step;
    found.push({ range: [open + 1, close], continues, closed });
  };
  let open = -1;
  let first = true;
  for (let i = from; i < to; i++) {
    let mark = markAt(text, start[i] ?? 0, end[i] ?? 0);
    if (mark === null) continue;
    if (mark === 'single') {
      if (
        open < 0 &&
        text.charAt(start[i] ?? 0) !== '’' &&
        isOpen(text, start[i] ?? 0) &&
        opensWord(text, end[i] ?? 0)
      ) {
        const close = singleClose(text, tokens, i, to);
        if (close > 0) {
          fill(i, close, true, false);
          i = close;
        }
      }
      continue;
    }
    if (mark === 'english') mark = open >= 0 && text.charAt(start[open] ?? 0) === '„' ? 'closes' : 'opens';
    if (mark === 'either')
      mark =
        open < 0 && (i === from || isOpen(text, start[i] ?? 0) || !spaceFollows(text, end[i] ?? 0))
          ? 'opens'
          : 'closes';
    if (mark === 'opens') {
      if (open >= 0) continue;
      open = i;
    } else {
      // a closing mark with no opening one: the quotation began in an earlier paragraph
      if (open >= 0) fill(open, i, true, carried && open === from);
      else if (first) fill(from - 1, i, true, carried);
      open = -1;
    }
    first = false;
  }
  if (open >= 0) fill(open, to, false, carried && open === from);
  return found;
}
