// What the one quiet line says, as numbers and names; the words around them belong to the locale.
import type { Report, SourceKind } from '../model';
import { countOutletsBetween, MIN_CLAIMS, relayedClaims, sourcingIn, type Sourcing } from './sourcing';

/** An origin with a smaller share of the claims is one voice among others. */
const MIN_SHARE = 1 / 4;
/** A way that fewer of an origin's claims took says too little of the rest. */
const MIN_RELAYED = 1 / 3;

export interface QuietLine {
  /** Attributed claims, and the distinct sources they name. */
  claims: number;
  sources: number;
  /** How many of the claims came by way of another outlet. */
  relayed: number;
  /** The origin worth naming; null when none stands out. */
  top: TopOrigin | null;
}

export interface TopOrigin {
  sourceId: string;
  name: string;
  kind: SourceKind;
  /** How many claims end here. */
  claims: number;
  /** The name of the outlet that the origin spoke to or on, which carried its words. */
  carrier: string | null;
  /** Names of the other outlets that the words came here by, the one with most claims first, the carrier left out. */
  via: string[];
}

/**
 * The data of the quiet line: "14 claims, 6 sources. 9 come from one origin: …".
 *
 * An origin is named when three claims or more end in it, when these are at least a quarter of all attributed
 * claims, and when no other origin has as many. Otherwise `top` is null and the line is the two numbers.
 * Its carrier and its ways are told when a third of its claims or more came so.
 */
export function quietLine(report: Report): QuietLine {
  const { claims, sources } = report.summary;
  const sourcing = sourcingIn(report);
  const ids = sourcing.attributed.map(({ id }) => id);
  return { claims, sources, relayed: relayedClaims(sourcing, ids).length, top: topOrigin(sourcing) };
}

function topOrigin(sourcing: Sourcing): TopOrigin | null {
  const [first, second] = sourcing.origins;
  const source = first && sourcing.source(first.sourceId);
  if (!first || !source) return null;
  const claims = first.claimIds.length;
  if (claims < MIN_CLAIMS || claims < sourcing.attributed.length * MIN_SHARE) return null;
  if (claims === second?.claimIds.length) return null;

  const between = countOutletsBetween(sourcing, first.claimIds);
  const most = carrierOf(sourcing, first.claimIds);
  const carrier = most !== undefined && (between.get(most) ?? 0) >= claims * MIN_RELAYED ? most : null;
  const relayed = relayedClaims(sourcing, first.claimIds);
  const via = relayed.length >= claims * MIN_RELAYED ? [...between.keys()] : [];
  return {
    sourceId: source.id,
    name: source.name,
    kind: source.kind,
    claims,
    carrier: carrier === null ? null : nameOf(sourcing, carrier),
    via: via.filter((id) => id !== carrier).map((id) => nameOf(sourcing, id)),
  };
}

/** The id of the other outlet that carried most of these claims: "told Reuters", "on Channel Nine". */
function carrierOf(sourcing: Sourcing, claimIds: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { path } of claimIds.flatMap((id) => sourcing.claim(id) ?? [])) {
    // The one nearest to the origin: what it carried, others may have carried on.
    const step = path.findLast(
      ({ relation, sourceId }) => relation === 'carries' && sourcing.isOtherOutlet(sourceId),
    );
    if (step) counts.set(step.sourceId, (counts.get(step.sourceId) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function nameOf(sourcing: Sourcing, id: string): string {
  return sourcing.source(id)?.name ?? '';
}
