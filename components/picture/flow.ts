// The sourcing as a flow: strands of claims that run from an origin, by way of outlets, to this article.
import type { AttributionClass, Report } from '../../lib/model';
import { originIdOf } from '../../lib/model/path';
import { sourcingIn } from '../../lib/report/sourcing';

/** A place that claims pass: an origin or an outlet. */
export interface Stop {
  id: string;
  /** Null for the claims whose origin is not stated. */
  name: string | null;
  claimIds: string[];
  /** Where it stands for several that are joined: how many. */
  count?: number;
}

export interface OutletStop extends Stop {
  /** 1 stands next to this article. */
  layer: number;
}

/** Claims that came the same way. */
export interface Strand {
  originId: string;
  /** Its own origin, where that is joined with others: it stays a thread of its own. */
  of?: string;
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
  const sourcing = sourcingIn(report);
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

/** The row of the origins that are joined, and the stop of the outlets of a layer that are. */
export const JOINED_ORIGINS = 'other origins';
const joinedOutlets = (layer: number) => `other outlets ${layer}`;

/**
 * Joins the smallest origins beyond the most rows into one, and likewise the smallest outlets of each layer. The rest
 * keep their place; the row of what is not stated counts as one, and is never joined.
 */
export function joinSmallest(flow: Flow, most: number): Flow {
  const unstated = flow.origins.filter(({ id }) => id === NOT_STATED);
  const stated = flow.origins.filter(({ id }) => id !== NOT_STATED);
  const rows = smallest(stated, Math.max(2, most - unstated.length));
  const layers = [...new Set(flow.outlets.map(({ layer }) => layer))];
  const outlets = new Map(
    layers.flatMap((layer) =>
      smallest(
        flow.outlets.filter((outlet) => outlet.layer === layer),
        most,
      ).map((outlet) => [outlet, layer] as const),
    ),
  );
  if (rows.length === 0 && outlets.size === 0) return flow;
  const origins = new Set(rows.map(({ id }) => id));
  const layerOfJoined = new Map([...outlets].map(([{ id }, layer]) => [id, layer]));
  const outletId = (id: string) => {
    const layer = layerOfJoined.get(id);
    return layer === undefined ? id : joinedOutlets(layer);
  };
  return {
    ...flow,
    origins: [
      ...stated.filter(({ id }) => !origins.has(id)),
      ...(rows.length > 0 ? [joined(JOINED_ORIGINS, rows)] : []),
      ...unstated,
    ],
    outlets: [
      ...flow.outlets.filter(({ id }) => !layerOfJoined.has(id)),
      ...layers
        .map((layer) => ({ layer, stops: [...outlets.keys()].filter((outlet) => outlet.layer === layer) }))
        .filter(({ stops }) => stops.length > 0)
        .map(({ layer, stops }) => ({ ...joined(joinedOutlets(layer), stops), layer })),
    ],
    strands: merged(
      flow.strands.map((strand) => ({
        ...strand,
        ...(origins.has(strand.originId) && { originId: JOINED_ORIGINS, of: strand.originId }),
        via: [...new Set(strand.via.map(outletId))],
      })),
    ),
  };
}

/** The stops that are to share one when no more than so many may be drawn. */
function smallest<S extends Stop>(stops: readonly S[], most: number): S[] {
  if (stops.length <= most) return [];
  return stops.toSorted((a, b) => b.claimIds.length - a.claimIds.length).slice(most - 1);
}

function joined(id: string, stops: readonly Stop[]): Stop {
  return {
    id,
    name: null,
    claimIds: [...new Set(stops.flatMap(({ claimIds }) => claimIds))],
    count: stops.length,
  };
}

/** One strand for each way and class. */
function merged(strands: readonly Strand[]): Strand[] {
  const ways = new Map<string, Strand>();
  for (const strand of strands) {
    const key = JSON.stringify([strand.originId, strand.of, strand.via, strand.attribution]);
    const way = ways.get(key);
    ways.set(key, { ...strand, claimIds: [...(way?.claimIds ?? []), ...strand.claimIds] });
  }
  return [...ways.values()];
}
