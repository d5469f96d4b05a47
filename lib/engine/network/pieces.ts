// Reads a text piece by piece. Memory stays the same however long the text is.
import type { Block, Span } from '../../model';
import { paragraphs } from './paragraphs';
import { newPiece, PIECE_LIMIT, type Piece } from './piece';
import { readQuotations } from './quotations';
import { readSentences, type Standing } from './sentences';
import { readSpelling } from './spelling';
import { tokenise } from './tokens';

/** A long paragraph is cut after its last sentence, if that leaves at least this many tokens. */
const LEAST_CUT = 150;

/** Fills `piece` from `text[start, end)`; returns where the next piece starts. */
export function readPiece(
  text: string,
  start: number,
  end: number,
  standing: Standing,
  piece: Piece,
): number {
  let count = 0;
  let next = tokenise(text, start, end, (from, to) => {
    piece.start[count] = from;
    piece.end[count] = to;
    count++;
    return count < PIECE_LIMIT;
  });
  piece.count = count;
  readSentences(text, piece, standing);
  if (count === PIECE_LIMIT && next < end) {
    let cut = count - 1;
    while (cut > LEAST_CUT && piece.sentence[cut] === piece.sentence[count - 1]) cut--;
    if (cut > LEAST_CUT) {
      piece.count = cut + 1;
      next = piece.end[cut] ?? next;
    }
  }
  readQuotations(text, piece);
  for (let i = 0; i < piece.count; i++) readSpelling(text, piece, i);
  return next;
}

export interface PlacedPiece {
  piece: Piece;
  paragraph: Span;
}

/**
 * The pieces of a text in order. `room` gives a piece to fill; without it each turn fills the same one again: read it
 * before asking for the next.
 */
export function* pieces(text: string, blocks?: readonly Block[], room?: () => Piece): Generator<PlacedPiece> {
  let piece = room ? room() : newPiece();
  let standing: Standing = 'title';
  for (const paragraph of paragraphs(text, blocks)) {
    let at = paragraph[0];
    while (at < paragraph[1]) {
      at = readPiece(text, at, paragraph[1], standing, piece);
      if (piece.count === 0) continue;
      yield { piece, paragraph };
      if (room) piece = room();
    }
    standing = 'text';
  }
}
