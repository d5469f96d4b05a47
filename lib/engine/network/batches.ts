// Gathers pieces into batches: what goes through the network together shares the reading of its weights.
import { PIECE_LIMIT } from '../document/document';

/** The most tokens of a batch. More would fall out of a processor's cache, and make the first answers late. */
export const BATCH_LIMIT = 3 * PIECE_LIMIT;
/** The most pieces of a batch, or cues that are linked at once. */
export const BATCH_PIECES = 32;

/**
 * Cuts a list of pieces where a batch is full.
 * @param first the most tokens of the first batch; each later one holds up to twice as many, until BATCH_LIMIT
 */
export function* inBatches<T>(
  list: Iterable<T>,
  tokens: (one: T) => number,
  first = BATCH_LIMIT,
): Generator<T[]> {
  let limit = first;
  let batch: T[] = [];
  let total = 0;
  for (const one of list) {
    const count = tokens(one);
    if (batch.length === BATCH_PIECES || (batch.length > 0 && total + count > limit)) {
      yield batch;
      limit = Math.min(2 * limit, BATCH_LIMIT);
      batch = [];
      total = 0;
    }
    batch.push(one);
    total += count;
  }
  if (batch.length > 0) yield batch;
}
