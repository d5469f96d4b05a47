// Where each token stands to the quotation marks around it; a quotation may run on over paragraphs.
import { characterClass, SPACE, SYMBOL } from './characters';
import type { Range, Tokens } from './tokens';

/** What stands outside has 0. */
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

/** A quotation that its paragraph leaves open and no mark reopens closes within so many paragraphs, if at all. */
const MOST_PARAGRAPHS = 12;

/**
 * Marks every token of a document as outside, inside or a mark, with the length of its quotation, and lists the
 * quotations. One that a paragraph leaves open goes on in the next that begins with an opening mark; where none does,
 * it goes on up to the mark that closes it, if no other opens before.
 */
export function readQuotations(text: string, tokens: Tokens, paragraphs: readonly Range[]): Quotation[] {
  const { start, end, quotation } = tokens;
  const found: Quotation[] = [];

  const fill = (from: number, open: number, close: number, closed: boolean, continues: boolean): void => {
    const step = lengthStep(close - open - 1);
    const inside = continues ? INSIDE_CONTINUED : closed ? INSIDE : INSIDE_OPEN;
    for (let i = open + 1; i < close; i++) quotation[i] = inside * LENGTH_STEPS + step;
    if (open >= from) quotation[open] = (continues ? REOPENS : OPENS) * LENGTH_STEPS + step;
    if (closed) quotation[close] = CLOSES * LENGTH_STEPS + step;
    found.push({ range: [open + 1, close], continues, closed });
  };

  /** What the mark at a token does where the quotation opened at `open` is open; -1: none is. */
  function sideOf(i: number, from: number, open: number): 'opens' | 'closes' | 'single' | null {
    const mark = markAt(text, start[i] ?? 0, end[i] ?? 0);
    if (mark === 'english') return open >= 0 && text.charAt(start[open] ?? 0) === '„' ? 'closes' : 'opens';
    if (mark !== 'either') return mark;
    const free = i === from || isOpen(text, start[i] ?? 0);
    const word = !spaceFollows(text, end[i] ?? 0);
    return (open < 0 ? free || word : free && word) ? 'opens' : 'closes';
  }

  /** The mark that closes what stands `depth` quotations deep before `at`; -1 where the paragraph ends before, -2 at none. */
  function closing(at: number, [from, to]: Range, open: number, depth: number): number {
    let any = false;
    for (let i = at; i < to; i++) {
      const side = sideOf(i, from, open);
      if (side !== 'opens' && side !== 'closes') continue;
      any = true;
      depth += side === 'opens' ? 1 : -1;
      if (depth === 0) return i;
    }
    return any ? -1 : -2;
  }

  /** Where the quotation opened at `open` closes that paragraph `number` begins within; -1 where it does not. */
  function runsTo(number: number, open: number): number {
    for (let i = number; i < Math.min(paragraphs.length, number + MOST_PARAGRAPHS); i++) {
      const paragraph = paragraphs[i];
      if (!paragraph || sideOf(paragraph[0], paragraph[0], open) === 'opens') return -1;
      const close = closing(paragraph[0], paragraph, open, 1);
      if (close > -2) return close;
    }
    return -1;
  }

  const opensSingle = (i: number): boolean =>
    markAt(text, start[i] ?? 0, end[i] ?? 0) === 'single' &&
    text.charAt(start[i] ?? 0) !== '’' &&
    isOpen(text, start[i] ?? 0) &&
    opensWord(text, end[i] ?? 0);

  let left = -1;
  let runs = -1;
  paragraphs.forEach((paragraph, number) => {
    const [from, to] = paragraph;
    const carried = left >= 0;
    if (carried && runs < from) runs = runsTo(number, left);
    if (runs >= to) {
      fill(from, from - 1, to, false, true);
      return;
    }
    let open = -1;
    let first = true;
    let mayNest = true;
    let at = from;
    if (runs >= from) {
      fill(from, from - 1, runs, true, true);
      at = runs + 1;
      first = false;
    }
    for (let i = at; i < to; i++) {
      const side = sideOf(i, from, open);
      if (side === null) continue;
      if (side === 'single') {
        const close = open < 0 && opensSingle(i) ? singleClose(text, tokens, i, to) : -1;
        if (close > 0) {
          fill(from, i, close, true, carried && i === from);
          i = close;
        } else if (open < 0 && opensSingle(i) && opensSingle(to)) {
          // the next paragraph begins with the same mark: this one is left open
          open = i;
          break;
        }
        continue;
      }
      if (side === 'opens' && open < 0) open = i;
      else if (side === 'opens') {
        // a quotation within one: both close, or the mark says nothing but that the first is over
        const close: number = mayNest ? closing(i + 1, paragraph, open, 2) : -1;
        // looked for once in vain, for marks by the thousand
        mayNest = close >= 0;
        const either = markAt(text, start[i] ?? 0, end[i] ?? 0) === 'either';
        if (close < 0 && !either) continue;
        fill(from, open, close < 0 ? i : close, true, carried && open === from);
        open = -1;
        if (close >= 0) i = close;
      } else {
        // a closing mark with no opening one: the quotation began in an earlier paragraph
        if (open >= 0) fill(from, open, i, true, carried && open === from);
        else if (first) fill(from, from - 1, i, true, carried);
        open = -1;
      }
      first = false;
    }
    if (open >= 0) fill(from, open, to, false, carried && open === from);
    left = open;
  });
  return found;
}
