// Which blocks of a page its gold text holds.

const SHINGLE = 4;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** For each block how much of it stands in the gold text, 0..1, by runs of four words. */
export function labelBlocks(blocks: readonly string[], gold: string): number[] {
  const words = wordsOf(gold);
  const shingles = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (let size = 1; size <= SHINGLE; size++) shingles.add(words.slice(at, at + size).join(' '));
  return blocks.map((block) => {
    const own = wordsOf(block);
    const size = Math.min(SHINGLE, own.length);
    if (size === 0) return 0;
    let found = 0;
    const all = own.length - size + 1;
    for (let at = 0; at < all; at++) if (shingles.has(own.slice(at, at + size).join(' '))) found++;
    return found / all;
  });
}
