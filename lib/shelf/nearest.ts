// Which articles on the shelf share the most words with one: all words of all articles are compared, which
// at ten thousand articles takes a millisecond or two and asks for no further index.
import { firstWhere } from '../model/first-where';
import { briefAt, type Block, type KeptBrief } from './block';

/** A word that is not asked for is mostly told by its low bits alone. */
const LOW_BITS = 0xffff;

interface Found {
  block: Block;
  place: number;
  alike: number;
}

/** The articles whose words are nearest by cosine, nearest first; those that share no word are left out. */
export function nearest(blocks: Iterable<Block>, words: KeptBrief['words'], most: number): KeptBrief[] {
  const wanted = new Map(words);
  const mayBeWanted = new Uint8Array(LOW_BITS + 1);
  for (const term of wanted.keys()) mayBeWanted[term & LOW_BITS] = 1;
  const best: Found[] = [];
  for (const block of blocks) {
    const { ends, lengths, terms, weights } = block;
    let i = 0;
    for (let place = 0; place < ends.length; place++) {
      const end = ends[place] ?? 0;
      let sum = 0;
      for (; i < end; i++) {
        const term = terms[i] ?? 0;
        if (mayBeWanted[term & LOW_BITS] === 1) sum += (wanted.get(term) ?? 0) * (weights[i] ?? 0);
      }
      if (sum > 0) insert(best, { block, place, alike: sum / (lengths[place] ?? 1) }, most);
    }
  }
  return best.map(({ block, place }) => briefAt(block, place));
}

/** Keeps the list sorted, nearest first, and no longer than `most`. */
function insert(best: Found[], found: Found, most: number): void {
  if (best.length === most && found.alike <= (best.at(-1)?.alike ?? 0)) return;
  const place = firstWhere(best.length, (at) => (best[at]?.alike ?? 0) < found.alike);
  best.splice(place, 0, found);
  if (best.length > most) best.pop();
}
