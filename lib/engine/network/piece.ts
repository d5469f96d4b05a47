// A piece: the tokens of one paragraph, or of a part of a very long one, with what the network reads of each.

/** The most tokens the network sees at once. */
export const PIECE_LIMIT = 300;

export interface Piece {
  count: number;
  /** UTF-16 offsets into the text. */
  start: Int32Array;
  end: Int32Array;
  /** Sentence number within the piece. */
  sentence: Int32Array;
  /** Spelling, lower-cased and hashed; 0 for a number. */
  word: Uint32Array;
  /** The spelling after the last hyphen; 0 when there is none. */
  tail: Uint32Array;
  suffix: Int32Array;
  prefix: Int32Array;
  shape: Int32Array;
  quotation: Int32Array;
  place: Int32Array;
}

/** Room for one piece, to be filled again and again. */
export function newPiece(): Piece {
  const ints = (): Int32Array => new Int32Array(PIECE_LIMIT);
  return {
    count: 0,
    start: ints(),
    end: ints(),
    sentence: ints(),
    word: new Uint32Array(PIECE_LIMIT),
    tail: new Uint32Array(PIECE_LIMIT),
    suffix: ints(),
    prefix: ints(),
    shape: ints(),
    quotation: ints(),
    place: ints(),
  };
}
