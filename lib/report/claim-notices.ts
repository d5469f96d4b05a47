// Notices that follow from counting claims and their paths. None of them judges; each would rather be silent.
import type { Claim } from '../model';
import type { Notice } from '../model/notice';
import { sourceIdsOf } from '../model/path';
import { countOutletsBetween, MIN_CLAIMS, relayedClaims, type Sourcing } from './sourcing';

/**
 * One origin stands out, and its words reached the article by way of other outlets.
 *
 * Rule: three claims or more came from one origin by way of other outlets; they are half of its claims or more, as in
 * a profile or the article's own interview a stray older quotation may come so; and no other origin has as many claims.
 * The notice counts those that came so and no others.
 */
export function singleOrigin(sourcing: Sourcing): Notice | null {
  const [top] = sourcing.origins;
  const name = top && sourcing.source(top.sourceId)?.name;
  if (!top || !name) return null;
  const relayed = relayedClaims(sourcing, top.claimIds);
  const next = sourcing.origins[1]?.claimIds.length ?? 0;
  if (relayed.length < MIN_CLAIMS || relayed.length * 2 < top.claimIds.length || next >= top.claimIds.length)
    return null;
  return {
    code: 'single-origin',
    claims: relayed.length,
    of: sourcing.attributed.length,
    origin: name,
    via: namesOf(sourcing, [...countOutletsBetween(sourcing, top.claimIds).keys()]),
    claimIds: relayed.map(({ id }) => id),
  };
}

/**
 * Nothing here was told to this outlet, as far as the article says.
 *
 * Rule: three claims or more have an origin, and each of them is credited to another outlet or came by way of one.
 */
export function secondHandOnly(sourcing: Sourcing): Notice | null {
  const claims = sourcing.origins.flatMap((origin) => origin.claimIds);
  const outletsOf = (claim: Claim): string[] => sourceIdsOf(claim).filter(sourcing.isOtherOutlet);
  const relayed = sourcing.attributed.filter((claim) => outletsOf(claim).length > 0);
  if (claims.length < MIN_CLAIMS || relayed.length < claims.length) return null;
  const outlets = [...new Set(relayed.flatMap(outletsOf))];
  return {
    code: 'second-hand-only',
    via: namesOf(sourcing, outlets),
    claimIds: relayed.map((claim) => claim.id),
  };
}

/**
 * More than half of the attributed claims come from people described, not named.
 *
 * Rule: three attributed claims or more, and the origins of more than half of them are two anonymous sources or more:
 * one alone may be a body that goes without a name, as "the jury" does.
 */
export function mostlyAnonymous(sourcing: Sourcing): Notice | null {
  const all = sourcing.attributed.length;
  const unnamed = sourcing.origins.filter(({ sourceId }) => sourcing.source(sourceId)?.kind === 'anonymous');
  const claimIds = unnamed.flatMap((origin) => origin.claimIds);
  if (unnamed.length < 2 || claimIds.length < MIN_CLAIMS || claimIds.length * 2 <= all) return null;
  return { code: 'mostly-anonymous', claims: claimIds.length, of: all, claimIds };
}

const namesOf = (sourcing: Sourcing, ids: readonly string[]): string[] =>
  ids.flatMap((id) => sourcing.source(id)?.name ?? []);
