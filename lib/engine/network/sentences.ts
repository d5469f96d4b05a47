// Numbers the sentences of a piece and says where in text and sentence each token stands.
import { isUpper } from './characters';
import type { Piece } from './piece';

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|maj|capt|cmdr|sgt|adm|rev|hon|st|jr|sr|vs|v|no|inc|corp|co|ltd|llc|messrs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|calif|fla|mass|conn|ariz|ill|mich|minn|penn|pa|tex|va|wash|wis|ore|colo|tenn|ala|ga|md|mo|etc|e\.g|i\.e)$/i;
const LONGEST_ABBREVIATION = 6;
const CLOSERS = "\"”’''»)]";

const HEADING = 2;
const TITLE = 4;
const LONGEST_TITLE = 25;

/** Where a paragraph stands in the article. */
export type Standing = 'title' | 'text';

function isFullStop(text: string, piece: Piece, index: number): boolean {
  const start = piece.start[index] ?? 0;
  const mark = text.charAt(start);
  if (mark === '!' || mark === '?' || mark === '…') return true;
  if (mark !== '.') return false;
  if ((piece.end[index] ?? 0) - start > 1 || index === 0) return true;
  const from = piece.start[index - 1] ?? 0;
  const to = piece.end[index - 1] ?? 0;
  if (to !== start) return true;
  if (to - from === 1 && isUpper(text.charCodeAt(from))) return false;
  return to - from > LONGEST_ABBREVIATION || !ABBREVIATION.test(text.slice(from, to));
}

const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Fills `sentence` and `place`. */
export function readSentences(text: string, piece: Piece, standing: Standing): void {
  const { count } = piece;
  let number = 0;
  let starts = true;
  for (let i = 0; i < count; i++) {
    piece.sentence[i] = number;
    piece.place[i] = starts ? 1 : 0;
    starts = false;
    if (!isFullStop(text, piece, i)) continue;
    let next = i + 1;
    while (next < count && CLOSERS.includes(text.charAt(piece.start[next] ?? 0))) {
      // a mark after a space opens the next sentence
      if ((piece.start[next] ?? 0) > (piece.end[next - 1] ?? 0)) break;
      next++;
    }
    if (next >= count) break;
    const nextStart = piece.start[next] ?? 0;
    if (nextStart === (piece.end[next - 1] ?? 0) || isLower(text.charCodeAt(nextStart))) continue;
    while (i + 1 < next) {
      i++;
      piece.sentence[i] = number;
      piece.place[i] = 0;
    }
    number++;
    starts = true;
  }
  const stops = /[.!?:…,;]["'”’»)\]]*$/.test(
    text.slice((piece.end[count - 1] ?? 0) - 4, piece.end[count - 1] ?? 0),
  );
  const kind = standing === 'title' && count <= LONGEST_TITLE ? TITLE : stops ? 0 : HEADING;
  for (let i = 0; i < count; i++) piece.place[i] = (piece.place[i] ?? 0) + kind;
}
