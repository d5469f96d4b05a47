// The table of words: which spellings the network knows, and the vector of each.
import type { Asset } from './asset';

const UNKNOWN = 0;
const NUMBER = 1;
const FIRST_WORD = 2;

/** How finely the words' use as cues is told apart. */
export const CUE_STEPS = 10;

export interface Words {
  /** The row of a spelling, of the first of its ends that is known, or of "unknown". Hashes as in Tokens. */
  row(word: number, tails: readonly number[]): number;
  /** Writes the vector of a row into `to` at `at`. */
  vector(row: number, to: Float32Array, at: number): void;
  /** In ten steps, how often the word attributes. */
  cueStep(row: number): number;
  size: number;
}

/** Rows by hash, by open addressing: quicker than a Map of numbers, and one allocation. */
function index(keys: Uint32Array): (key: number) => number {
  let slots = 1024;
  while (slots < keys.length * 2) slots *= 2;
  const mask = slots - 1;
  const table = new Int32Array(slots);
  for (let i = 0; i < keys.length; i++) {
    let slot = (keys[i] ?? 0) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = i + FIRST_WORD;
  }
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = table[slot] ?? 0;
      if (row === 0) return UNKNOWN;
      if (keys[row - FIRST_WORD] === key) return row;
    }
  };
}

/** Opens the word table. Vectors are stored in four bits a dimension, two to a byte, low one first. */
export function openWords(asset: Asset): Words {
  const keys = asset.words('words.keys');
  const nibbles = asset.unsigned('words.vectors');
  const scales = asset.floats('words.scales');
  const steps = asset.unsigned('words.cue');
  const size = scales.length;
  const find = index(keys);
  return {
    size,
    row(word, tails) {
      if (word === 0) return NUMBER;
      let row = find(word);
      for (let i = 0; row === UNKNOWN && i < tails.length; i++) row = find(tails[i] ?? 0);
      return row;
    },
    vector(row, to, at) {
      const from = (row * size) >> 1;
      for (let i = 0; i < size; i += 2) {
        const pair = nibbles[from + (i >> 1)] ?? 0;
        to[at + i] = ((pair & 15) - 8) * (scales[i] ?? 0);
        to[at + i + 1] = ((pair >> 4) - 8) * (scales[i + 1] ?? 0);
      }
    },
    cueStep: (row) => steps[row] ?? 0,
  };
}
