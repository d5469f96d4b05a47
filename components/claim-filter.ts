// What narrows the list of claims: a part of the picture, a notice's claims, words to search for.
import type { Claim, Report } from '../lib/model';
import { excerpt } from '../lib/model/excerpt';
import { sourceIdsOf } from '../lib/model/path';
import { folded } from '../lib/model/words';

export interface ClaimFilter {
  /** Tells which control set it, so that a second press takes it off. */
  key: string;
  /** What it shows, in the reader's words. */
  label: string;
  claimIds: ReadonlySet<string>;
}

/** The claims that pass the filter and hold all the words, in their own text or in a source's name. */
export function filterClaims(
  claims: readonly Claim[],
  { text, sources }: Report,
  filter: ClaimFilter | null,
  words: string,
): Claim[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return claims.filter((claim) => {
    if (filter && !filter.claimIds.has(claim.id)) return false;
    if (wanted.length === 0) return true;
    const spans = [...claim.content, ...claim.source, ...claim.cue];
    const held = folded(
      [excerpt(text, spans), ...sourceIdsOf(claim).map((id) => names.get(id) ?? '')].join(' '),
    );
    return wanted.every((word) => held.includes(word));
  });
}
