// Reads the weights' file: a JSON list of arrays, then their bytes. train/export.py writes it.
import type { PackedMatrix } from '../kernels/kernels';

const MAGIC = 0x314e4857; // "WHN1"

interface Entry {
  name: string;
  kind: 'i8' | 'u8' | 'u32' | 'f32';
  at: number;
  length: number;
  rows: number;
  columns: number;
}

export interface Asset {
  floats(name: string): Float32Array;
  bytes(name: string): Int8Array;
  unsigned(name: string): Uint8Array;
  words(name: string): Uint32Array;
  matrix(name: string): PackedMatrix;
  number(name: string): number;
  /** A list of numbers that was fitted after training. */
  numbers(name: string): number[];
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'name' in value && 'at' in value && 'length' in value;

/** Opens a weights' file. Throws when the bytes are none, or cut short. */
export function openAsset(file: Uint8Array): Asset {
  // typed arrays want their offsets aligned
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || head.getUint32(0, true) !== MAGIC)
    throw new Error('These are not weights of the attribution network.');
  const size = head.getUint32(4, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size)));
  if (typeof header !== 'object' || header === null || !('arrays' in header) || !Array.isArray(header.arrays))
    throw new Error('The list of the weights cannot be read.');
  const entries = new Map<string, Entry>();
  for (const entry of header.arrays as unknown[]) if (isEntry(entry)) entries.set(entry.name, entry);
  const numbers = 'numbers' in header ? (header.numbers as Record<string, unknown>) : {};
  const body = bytes.byteOffset + 8 + size;
  const find = (name: string, kind: Entry['kind'], width: number): [ArrayBufferLike, number, number] => {
    const entry = entries.get(name);
    if (entry?.kind !== kind) throw new Error(`The weights lack “${name}”.`);
    if (8 + size + entry.at + entry.length * width > bytes.length)
      throw new Error('The weights are cut short.');
    return [bytes.buffer, body + entry.at, entry.length];
  };
  const asset: Asset = {
    floats: (name) => new Float32Array(...find(name, 'f32', 4)),
    bytes: (name) => new Int8Array(...find(name, 'i8', 1)),
    unsigned: (name) => new Uint8Array(...find(name, 'u8', 1)),
    words: (name) => new Uint32Array(...find(name, 'u32', 4)),
    matrix(name) {
      const entry = entries.get(name);
      return {
        rows: entry?.rows ?? 0,
        columns: entry?.columns ?? 0,
        bytes: asset.bytes(name),
        scales: asset.floats(`${name}.scales`),
        bias: asset.floats(`${name}.bias`),
      };
    },
    number(name) {
      const value = numbers[name];
      if (typeof value !== 'number') throw new Error(`The weights lack “${name}”.`);
      return value;
    },
    numbers(name) {
      const value = numbers[name];
      if (!Array.isArray(value)) throw new Error(`The weights lack “${name}”.`);
      return value.map(Number);
    },
  };
  return asset;
}
