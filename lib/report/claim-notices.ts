// Notices that follow from counting claims and their paths. None of them judges; each would rather be silent.
import type { Claim } from '../model';
import type { Notice } from '../model/notice';
import { originIdOf, sourceIdsOf } from '../model/path';
import { countOutletsBetween, MIN_CLAIMS, relayedClaims, type Sourcing } from './sourcing';

/**
 * Most attributed claims end in one origin, which reached the article by way of other outlets.
 *
 * Rule: three claims or more, and more than half of all attributed claims, end in one origin; and either two or
 * more other outlets stand between it and the article, or one that is itself credited with a claim of this
 * origin ("the Post reported that she said"). A third of the origin's claims or more must have come so: in a
 * profile or the article's own interview a stray older quotation may, the rest is first-hand. Words merely
 * spoken to one other outlet ("told the Post") are that outlet's interview, and get no notice.
 */
export function singleOrigin(sourcing: Sourcing): Notice | null {
  const [top] = sourcing.origins;
  const name = top && sourcing.source(top.sourceId)?.name;
  if (!top || !name) return null;
  const all = sourcing.attributed.length;
  const ending = top.claimIds.length;
  if (ending < MIN_CLAIMS || ending * 2 <= all) return null;

  const relayed = relayedClaims(sourcing, top.claimIds);
  const credited = relayed.some(
    (claim) => claim.sourceId !== null && sourcing.outletsBetween(claim).includes(claim.sourceId),
  );
  const outlets = [...countOutletsBetween(sourcing, top.claimIds).keys()];
  if (relayed.length * 3 < ending || (outlets.length < 2 && !credited)) return null;
  return {
    code: 'single-origin',
    claims: ending,
    of: all,
    origin: name,
    via: namesOf(sourcing, outlets),
    claimIds: top.claimIds,
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
 * Rule: three attributed claims or more, and the origin of more than half of them is an anonymous source.
 */
export function mostlyAnonymous(sourcing: Sourcing): Notice | null {
  const all = sourcing.attributed.length;
  const claimIds = sourcing.attributed
    .filter((claim) => sourcing.source(originIdOf(claim) ?? '')?.kind === 'anonymous')
    .map((claim) => claim.id);
  if (claimIds.length < MIN_CLAIMS || claimIds.length * 2 <= all) return null;
  return { code: 'mostly-anonymous', claims: claimIds.length, of: all, claimIds };
}

const namesOf = (sourcing: Sourcing, ids: readonly string[]): string[] =>
  ids.flatMap((id) => sourcing.source(id)?.name ?? []);
