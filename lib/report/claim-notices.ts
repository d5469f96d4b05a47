// Notices that follow from counting claims and their paths. None of them judges; each would rather be silent.
import type { Notice } from '../model/notice';
import { countOutletsBetween, MIN_CLAIMS, relayedClaims, type Sourcing } from './sourcing';

/** So many claims of an origin by way of one outlet are no stray quotation. */
const MIN_CARRIED = 2;

/**
 * One origin stands out, and its words reached the article by way of another outlet.
 *
 * Rule: of the origin with more claims than any other, two claims or more came by way of one other outlet; and half of
 * its claims or more came by way of any, as in a profile or the article's own interview a stray older quotation may
 * come so. The notice counts those that came so and no others.
 */
export function singleOrigin(sourcing: Sourcing): Notice | null {
  const [top, next] = sourcing.origins;
  const name = top && sourcing.source(top.sourceId)?.name;
  if (!top || !name || (next?.claimIds.length ?? 0) >= top.claimIds.length) return null;
  const relayed = relayedClaims(sourcing, top.claimIds);
  const outlets = countOutletsBetween(sourcing, top.claimIds);
  const [most = 0] = outlets.values();
  if (most < MIN_CARRIED || relayed.length * 2 < top.claimIds.length) return null;
  return {
    code: 'single-origin',
    claims: relayed.length,
    of: sourcing.attributed.length,
    origin: name,
    via: [...outlets.keys()].flatMap((id) => sourcing.source(id)?.name ?? []),
    claimIds: relayed.map(({ id }) => id),
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
