// Gathers pieces into batches: what goes through the network together shares the reading of its weights.
import type { Block } from '../../model';
import { newPiece, PIECE_LIMIT, type Piece } from './piece';
import { pieces, type PlacedPiece } from './pieces';

/** The most tokens of a batch. More would fall out of a processor's cache, and make the first answers late. */
export const BATCH_LIMIT = 2 * PIECE_LIMIT;
/** The most pieces of a batch, or cues that are linked at once. */
export const BATCH_PIECES = 32;

/** Cuts a list of pieces where a batch is full. */
export function* inBatches<T>(list: Iterable<T>, tokens: (one: T) => number): Generator<T[]> {
  let batch: T[] = [];
  let total = 0;
  for (const one of list) {
    const count = tokens(one);
    if (batch.length === BATCH_PIECES || (batch.length > 0 && total + count > BATCH_LIMIT)) {
      yield batch;
      batch = [];
      total = 0;
    }
    batch.push(one);
    total += count;
  }
  if (batch.length > 0) yield batch;
}

/** The pieces of a text in order, a batch at a time. A batch's pieces are filled again after the next turn. */
export function* batches(text: string, blocks?: readonly Block[]): Generator<PlacedPiece[]> {
  const spare: Piece[] = [];
  const filled = pieces(text, blocks, () => spare.pop() ?? newPiece());
  for (const batch of inBatches(filled, ({ piece }) => piece.count)) {
    yield batch;
    for (const { piece } of batch) spare.push(piece);
  }
}
