// The sourcing as a flow: strands of claims that run from an origin, by way of outlets, to an article, or to the
// several reports of one event.
import type { AttributionClass, Report } from '../model';
import { originIdOf } from '../model/path';
import type { Story } from '../model/story';
import { sourcingIn } from '../report/sourcing';

/** A place that claims pass: an origin, an outlet, a report. */
export interface Stop {
  id: string;
  /** Null for the claims whose origin is not stated, and for this article. */
  name: string | null;
  claimIds: string[];
  /** Where it stands for several that are joined: how many. */
  count?: number;
}

export interface OutletStop extends Stop {
  /** 1 stands next to the articles. */
  layer: number;
}

/** Claims that came the same way. */
export interface Strand {
  originId: string;
  /** Its own origin, where that is joined with others: it stays a thread of its own. */
  of?: string;
  /** Outlet ids in the order of the way: from the origin towards the article. */
  via: string[];
  /** The article where it ends. */
  end: string;
  claimIds: string[];
  attribution: AttributionClass;
}

export interface Flow {
  /** From top to bottom: what came by way of outlets first, then most claims first, "not stated" last. */
  origins: Stop[];
  outlets: OutletStop[];
  /** From top to bottom. */
  ends: Stop[];
  strands: Strand[];
  claims: number;
  /** The origins that several articles have in common; null where there is but one article. */
  shared: ReadonlySet<string> | null;
}

export const NOT_STATED = '';
const THIS_ARTICLE = 'article';

/** Reads the flow off a report's attributed claims. */
export function flowOf(report: Report): Flow {
  const sourcing = sourcingIn(report);
  const strands = sourcing.attributed.map((claim): Strand => {
    const end = sourcing.source(originIdOf(claim) ?? '');
    const originId = end && end.kind !== 'unspecified' ? end.id : NOT_STATED;
    const via = sourcing.outletsBetween(claim).toReversed();
    return { originId, via, end: THIS_ARTICLE, claimIds: [claim.id], attribution: claim.attribution };
  });
  const flow = flowThrough(strands, (id) => sourcing.source(id)?.name ?? null);
  const byWay = (a: Stop, b: Stop) => rank(a, flow.strands) - rank(b, flow.strands);
  return {
    ...flow,
    origins: flow.origins.toSorted((a, b) => byWay(a, b) || b.claimIds.length - a.claimIds.length),
  };
}

/** Reads the flow off a story: origins and reports stand in its order. */
export function storyFlow({ reports, outlets, origins }: Story): Flow {
  const strands = origins.flatMap(({ id: originId, kind, statements }) =>
    statements.map(({ id, report: end, via }): Strand => {
      return { originId, via, end, claimIds: [id], attribution: kind === 'anonymous' ? kind : 'named' };
    }),
  );
  const names = new Map([...origins, ...outlets].map(({ id, name }) => [id, name]));
  const flow = flowThrough(strands, (id) => names.get(id) ?? null);
  const claimIds = new Map(flow.ends.map((end) => [end.id, end.claimIds]));
  return {
    ...flow,
    shared: reports.length < 2 ? null : new Set(origins.flatMap(({ id, isShared }) => (isShared ? id : []))),
    ends: reports.map(({ id, outlet, title }) => ({
      id,
      name: outlet ?? title,
      claimIds: claimIds.get(id) ?? [],
    })),
  };
}

function flowThrough(strands: readonly Strand[], name: (id: string) => string | null): Flow {
  const all = merged(strands);
  return {
    origins: stopsOf(all, ({ originId }) => [originId], name),
    outlets: stopsOf(all, ({ via }) => via, name).map((stop) => ({ ...stop, layer: layerOf(stop.id, all) })),
    ends: stopsOf(all, ({ end }) => [end], name),
    strands: all,
    claims: strands.length,
    shared: null,
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
  const rows = smallest(stated, Math.max(2, most - unstated.length), (id) => endsOf(flow, id));
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
function smallest<S extends Stop>(
  stops: readonly S[],
  most: number,
  ends: (id: string) => number = () => 1,
): S[] {
  if (stops.length <= most) return [];
  return stops
    .toSorted((a, b) => ends(b.id) - ends(a.id) || b.claimIds.length - a.claimIds.length)
    .slice(most - 1);
}

/** Whether an origin stands out: several articles have it in common, or there is but one article. */
export const isShared = ({ shared }: Flow, originId: string): boolean => shared?.has(originId) ?? true;

/** In how many articles the strands of an origin end: what several share is joined last. */
const endsOf = ({ strands }: Flow, id: string): number =>
  new Set(strands.filter(({ originId }) => originId === id).map(({ end }) => end)).size;

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
    const key = JSON.stringify([strand.originId, strand.of, strand.via, strand.end, strand.attribution]);
    const way = ways.get(key);
    ways.set(key, { ...strand, claimIds: [...(way?.claimIds ?? []), ...strand.claimIds] });
  }
  return [...ways.values()];
}
