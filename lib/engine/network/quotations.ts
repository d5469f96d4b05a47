// Where each token stands to the quotation marks around it.
import { characterClass, SPACE, SYMBOL } from './characters';
import type { Piece } from './piece';

const OUTSIDE = 0;
const INSIDE = 1;
const OPENS = 2;
const CLOSES = 3;
/** Inside a quotation that the paragraph leaves open: it goes on in the next one. */
const INSIDE_OPEN = 4;

const LENGTHS = [3, 6, 13, 31] as const;
const LENGTH_STEPS = LENGTHS.length + 2;
const QUOTED_STATES = [INSIDE, INSIDE_OPEN];
/** The values of a token that stands inside quotation marks. */
export const QUOTED: ReadonlySet<number> = new Set(
  QUOTED_STATES.flatMap((state) =>
    Array.from({ length: LENGTH_STEPS }, (_, step) => state * LENGTH_STEPS + step),
  ),
);

type Mark = 'opens' | 'closes' | 'either' | 'single' | null;

function markAt(text: string, start: number, end: number): Mark {
  const character = text.charAt(start);
  if (end - start === 2) {
    if (text.charAt(start + 1) !== character) return null;
    return character === "'" ? 'either' : character === '`' ? 'opens' : null;
  }
  if (end - start !== 1) return null;
  if (character === '“' || character === '„' || character === '«') return 'opens';
  if (character === '”' || character === '»') return 'closes';
  if (character === '"' || character === '″') return 'either';
  return character === '‘' || character === '’' || character === "'" ? 'single' : null;
}

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
function singleClose(text: string, piece: Piece, from: number): number {
  for (let i = from + 1; i < piece.count; i++) {
    const start = piece.start[i] ?? 0;
    const mark = markAt(text, start, piece.end[i] ?? 0);
    if (mark === 'opens' || mark === 'either') return -1;
    if (mark !== 'single' || text.charAt(start) === '‘') continue;
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

function fill(piece: Piece, open: number, close: number, closed: boolean): void {
  const step = lengthStep(close - open - 1);
  const inside = closed ? INSIDE : INSIDE_OPEN;
  for (let i = open + 1; i < close; i++) piece.quotation[i] = inside * LENGTH_STEPS + step;
  if (open >= 0) piece.quotation[open] = OPENS * LENGTH_STEPS + step;
  if (closed) piece.quotation[close] = CLOSES * LENGTH_STEPS + step;
}

/** Whether the token at `index` opens or closes a quotation, whichever sort of mark it is. */
export function quotationMark(piece: Piece, index: number): 'opens' | 'closes' | null {
  const state = Math.floor((piece.quotation[index] ?? 0) / LENGTH_STEPS);
  return state === OPENS ? 'opens' : state === CLOSES ? 'closes' : null;
}

/** Marks every token as outside, inside or a mark, with the length of its quotation. */
export function readQuotations(text: string, piece: Piece): void {
  const { count } = piece;
  piece.quotation.fill(OUTSIDE, 0, count);
  let open = -1;
  let first = true;
  for (let i = 0; i < count; i++) {
    const start = piece.start[i] ?? 0;
    const end = piece.end[i] ?? 0;
    let mark = markAt(text, start, end);
    if (mark === null) continue;
    if (mark === 'single') {
      if (open < 0 && text.charAt(start) !== '’' && isOpen(text, start) && opensWord(text, end)) {
        const close = singleClose(text, piece, i);
        if (close > 0) {
          fill(piece, i, close, true);
          i = close;
        }
      }
      continue;
    }
    if (mark === 'either')
      mark = open < 0 && (i === 0 || isOpen(text, start) || !spaceFollows(text, end)) ? 'opens' : 'closes';
    if (mark === 'opens') {
      if (open >= 0) continue;
      open = i;
    } else {
      // a closing mark with no opening one: the quotation began in an earlier paragraph
      if (open >= 0) fill(piece, open, i, true);
      else if (first) fill(piece, -1, i, true);
      open = -1;
    }
    first = false;
  }
  if (open >= 0) fill(piece, open, count, false);
}
