// FNV-1a by Fowler, Noll and Vo: a number for a text, quick to work out and the same everywhere.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32 bits, unsigned, of `units[from, to)`. */
export function fnv1aOfUnits(units: ArrayLike<number>, from: number, to: number): number {
  let hash = OFFSET;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
  return hash >>> 0;
}

/** 32 bits, unsigned, of a text's UTF-16 units. @example fnv1a('quay').toString(16) // '549b2365' */
export function fnv1a(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}
