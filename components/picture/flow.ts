// The sourcing as a flow: strands of claims that run from an origin, by way of outlets, to this article.
import type { AttributionClass, Report } from '../../lib/model';
import { originIdOf } from '../../lib/model/path';
import { sourcingOf } from '../../lib/report/sourcing';

/** A place that claims pass: an origin or an outlet. */
export interface Stop {
  id: string;
  /** Null for the claims whose origin is not stated. */
  name: string | null;
  claimIds: string[];
}

export interface OutletStop extends Stop {
  /** 1 stands next to this article. */
  layer: number;
}

/** Claims that came the same way. */
export interface Strand {
  originId: string;
  /** Outlet ids in the order of the way: from the origin towards this article. */
  via: string[];
  claimIds: string[];
  attribution: AttributionClass;
}

export interface Flow {
  /** From top to bottom: what came by way of outlets first, then most claims first, "not stated" last. */
  origins: Stop[];
  outlets: OutletStop[];
  strands: Strand[];
  claims: number;
}

export const NOT_STATED = '';

/** Reads the flow off a report's attributed claims. */
export function flowOf(report: Report): Flow {
  const sourcing = sourcingOf(report, report.claims, report.sources);
  const strands = sourcing.attributed.map((claim): Strand => {
    const end = sourcing.source(originIdOf(claim) ?? '');
    const originId = end && end.kind !== 'unspecified' ? end.id : NOT_STATED;
    const via = sourcing.outletsBetween(claim).toReversed();
    return { originId, via, claimIds: [claim.id], attribution: claim.attribution };
  });
  const all = merged(strands);
  const name = (id: string) => sourcing.source(id)?.name ?? null;
  return {
    origins: stopsOf(all, ({ originId }) => [originId], name).sort(
      (a, b) => rank(a, all) - rank(b, all) || b.claimIds.length - a.claimIds.length,
    ),
    outlets: stopsOf(all, ({ via }) => via, name).map((stop) => ({ ...stop, layer: layerOf(stop.id, all) })),
    strands: all,
    claims: sourcing.attributed.length,
  };
}

function stopsOf(
  strands: readonly Strand[],
  stopsAt: (strand: Strand) => readonly string[],
  name: (id: string) => string | null,
): Stop[] {
  const stops = new Map<string, Stop>();
  for (const strand of strands) {
    for (const id of new Set(stopsAt(strand))) {
      const stop = stops.get(id) ?? { id, name: name(id), claimIds: [] };
      stop.claimIds.push(...strand.claimIds);
      stops.set(id, stop);
    }
  }
  return [...stops.values()];
}

/** Ways that bend stand above those that run straight, so that they cross as little as may be. */
function rank({ id }: Stop, strands: readonly Strand[]): number {
  if (id === NOT_STATED) return 2;
  return strands.some(({ originId, via }) => originId === id && via.length > 0) ? 0 : 1;
}

const layerOf = (id: string, strands: readonly Strand[]): number =>
  Math.max(...strands.filter(({ via }) => via.includes(id)).map(({ via }) => via.length - via.indexOf(id)));

/** Joins the origins beyond the most that are drawn into one row. The rest keep their place. */
export function joinSmallest(flow: Flow, most: number, joinedId: string): Flow {
  const stated = flow.origins.filter(({ id }) => id !== NOT_STATED);
  if (stated.length <= most) return flow;
  const kept = new Set(
    stated
      .toSorted((a, b) => b.claimIds.length - a.claimIds.length)
      .slice(0, most - 1)
      .map(({ id }) => id),
  );
  const stays = (id: string) => id === NOT_STATED || kept.has(id);
  const joined = stated.filter(({ id }) => !stays(id));
  const row: Stop = { id: joinedId, name: null, claimIds: joined.flatMap(({ claimIds }) => claimIds) };
  const unstated = flow.origins.filter(({ id }) => id === NOT_STATED);
  return {
    ...flow,
    origins: [...stated.filter(({ id }) => stays(id)), row, ...unstated],
    strands: merged(
      flow.strands.map((strand) => (stays(strand.originId) ? strand : { ...strand, originId: joinedId })),
    ),
  };
}

/** One strand for each way and class. */
function merged(strands: readonly Strand[]): Strand[] {
  const ways = new Map<string, Strand>();
  for (const strand of strands) {
    const key = JSON.stringify([strand.originId, strand.via, strand.attribution]);
    const way = ways.get(key);
    ways.set(key, { ...strand, claimIds: [...(way?.claimIds ?? []), ...strand.claimIds] });
  }
  return [...ways.values()];
}
