// The first layer of the network by spelling: worked out once a word form, kept for the next time it turns up.
import type { Kernels } from '../kernels/kernels';
import type { Tokens } from '../../document/tokens';
import type { Asset } from '../weights/asset';
import type { Words } from '../weights/words';

/** A power of two, several times the largest batch. */
const SLOTS = 2048;
/** Word forms worked out at once. */
const CHUNK = 64;

export interface Projections {
  /** Cells of one projection: three taps of the convolution, one after the other. */
  width: number;
  /** Writes for each token of the pieces the cell where its projection stands, valid until the next call. */
  place(pieces: readonly Tokens[], to: Int32Array): void;
}

interface Table {
  rows: Int8Array;
  scale: number;
  size: number;
}

function openTable(asset: Asset, name: string, count: number): Table {
  const rows = asset.bytes(name);
  return { rows, scale: asset.floats(`${name}.scale`)[0] ?? 0, size: rows.length / count };
}

/** Opens the cache. `counts` says how many rows each table of features has. */
export function openProjections(
  kernels: Kernels,
  asset: Asset,
  words: Words,
  counts: { affixes: number; shapes: number; cueSteps: number },
): Projections {
  const { floats } = kernels;
  const suffix = openTable(asset, 'suffix', counts.affixes);
  const prefix = openTable(asset, 'prefix', counts.affixes);
  const shape = openTable(asset, 'shape', counts.shapes);
  const cue = openTable(asset, 'cue', counts.cueSteps);
  const matrix = kernels.matrix(asset.matrix('project'));
  const width = matrix.rows;
  const cache = kernels.reserve(SLOTS * width);
  const inputs = kernels.reserve(CHUNK * matrix.columns);
  const outputs = kernels.reserve(CHUNK * width);
  const words32 = new Uint32Array(SLOTS);
  const affixes = new Int32Array(SLOTS).fill(-1);
  /** The last call that used a slot. */
  const used = new Int32Array(SLOTS);
  const missing = new Int32Array(CHUNK);
  let call = 0;

  function put({ rows, scale, size }: Table, row: number, at: number): number {
    for (let i = 0; i < size; i++) floats[at + i] = (rows[row * size + i] ?? 0) * scale;
    return at + size;
  }

  function describe(piece: Tokens, index: number, at: number): void {
    const row = words.row(piece.word[index] ?? 0, piece.tails[index] ?? []);
    words.vector(row, floats, at);
    let next = put(suffix, piece.suffix[index] ?? 0, at + words.size);
    next = put(prefix, piece.prefix[index] ?? 0, next);
    next = put(shape, piece.shape[index] ?? 0, next);
    put(cue, words.cueStep(row), next);
  }

  let misses = 0;
  function workOut(): void {
    kernels.multiply(matrix, inputs, matrix.columns, misses, outputs, width);
    for (let i = 0; i < misses; i++) {
      const from = outputs + i * width;
      floats.copyWithin(cache + (missing[i] ?? 0) * width, from, from + width);
    }
    misses = 0;
  }

  /** The slot of a token's spelling, which is listed as missing where it is new. */
  function slotOf(piece: Tokens, i: number): number {
    const word = piece.word[i] ?? 0;
    const affix =
      (((piece.suffix[i] ?? 0) << 14) | ((piece.prefix[i] ?? 0) << 4) | (piece.shape[i] ?? 0)) & 0x7fffffff;
    let slot = (word ^ Math.imul(affix, 0x9e3779b1) ^ (word >>> 15)) & (SLOTS - 1);
    while (words32[slot] !== word || affixes[slot] !== affix) {
      if (used[slot] !== call) {
        words32[slot] = word;
        affixes[slot] = affix;
        describe(piece, i, inputs + misses * matrix.columns);
        missing[misses++] = slot;
        break;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    used[slot] = call;
    return slot;
  }

  return {
    width,
    place(pieces, to) {
      call++;
      let at = 0;
      for (const piece of pieces)
        for (let i = 0; i < piece.count; i++) {
          to[at++] = cache + slotOf(piece, i) * width;
          if (misses === CHUNK) workOut();
        }
      workOut();
    },
  };
}
