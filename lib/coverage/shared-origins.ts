// The origins that two articles share, however each of them came by its words.
import type { SourceKind } from '../model';
import type { Digest } from './digest';
import { isSameSource, type NamedSource } from './source-names';

export interface SharedOrigin {
  /** As the first article has it. */
  name: string;
  kind: SourceKind;
  /** How many claims of the one article and of the other end here. */
  claims: readonly [here: number, there: number];
  /** What the one article and the other have from this origin. */
  statements: readonly [here: string[], there: string[]];
}

/** The shared origins, those that carry most claims in both articles first. Finding none proves nothing. */
export function sharedOrigins(a: Digest, b: Digest): SharedOrigin[] {
  return a.origins
    .flatMap((here): SharedOrigin[] => {
      const there = b.origins.find((other) => isSameSource(here, other));
      if (!there) return [];
      return [
        {
          name: here.name,
          kind: here.kind,
          claims: [here.claims, there.claims],
          statements: [statementsOf(here, a), statementsOf(there, b)],
        },
      ];
    })
    .sort((x, y) => Math.min(...y.claims) - Math.min(...x.claims));
}

function statementsOf({ name }: NamedSource, { claims }: Digest): string[] {
  return claims.filter(({ path }) => path.at(-1)?.name === name).map(({ text }) => text);
}
