// The origins that two articles share, however each of them came by its words.
import type { Digest } from './digest';
import { isSameSource } from './source-names';

export interface SharedOrigin {
  /** As the first article has it. */
  name: string;
  /** How many claims of the one article and of the other end here. */
  claims: readonly [here: number, there: number];
}

/** The shared origins, those that carry most claims in both articles first. Finding none proves nothing. */
export function sharedOrigins(a: Digest, b: Digest): SharedOrigin[] {
  return a.origins
    .flatMap((here): SharedOrigin[] => {
      const there = b.origins.find((other) => isSameSource(here, other));
      if (!there) return [];
      return [{ name: here.name, claims: [here.claims, there.claims] }];
    })
    .sort((x, y) => Math.min(...y.claims) - Math.min(...x.claims));
}
