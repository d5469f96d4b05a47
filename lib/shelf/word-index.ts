// The words of every article on the shelf, in memory: which articles share the most of them with one.
import type { Brief } from './database';

export interface KeyedBrief extends Brief {
  key: string;
}

export interface WordIndex {
  put(brief: KeyedBrief): void;
  drop(key: string): void;
  /** The articles whose words are likest by cosine, likest first. */
  likest(words: Brief['words'], most: number): KeyedBrief[];
}

export function makeWordIndex(briefs: Iterable<KeyedBrief>): WordIndex {
  const places = new Map<string, number>();
  const kept: (KeyedBrief | null)[] = [];
  const lengths: number[] = [];
  const postings = new Map<string, { places: number[]; weights: number[] }>();

  const drop = (key: string): void => {
    const place = places.get(key);
    if (place === undefined) return;
    kept[place] = null;
    places.delete(key);
  };
  const put = (brief: KeyedBrief): void => {
    drop(brief.key);
    const place = kept.push(brief) - 1;
    places.set(brief.key, place);
    lengths.push(Math.hypot(...brief.words.map(([, weight]) => weight)) || 1);
    for (const [term, weight] of brief.words) {
      let posting = postings.get(term);
      if (!posting) postings.set(term, (posting = { places: [], weights: [] }));
      posting.places.push(place);
      posting.weights.push(weight);
    }
  };
  for (const brief of briefs) put(brief);

  return {
    put,
    drop,
    likest: (words, most) => {
      const sums = new Float64Array(kept.length);
      for (const [term, weight] of words) {
        const posting = postings.get(term);
        posting?.places.forEach((place, i) => {
          sums[place] = (sums[place] ?? 0) + weight * (posting.weights[i] ?? 0);
        });
      }
      const alike = (place: number) => (sums[place] ?? 0) / (lengths[place] ?? 1);
      const found: number[] = [];
      sums.forEach((sum, place) => {
        if (sum > 0 && kept[place]) found.push(place);
      });
      return found
        .sort((a, b) => alike(b) - alike(a))
        .slice(0, most)
        .flatMap((place) => kept[place] ?? []);
    },
  };
}
