// Where everything in the picture of the sourcing stands. Down: sixteenths of a rem, so that it grows with the
// reader's text. Across: per cent of the space between the origins and this article, from the origin's side.
import type { Flow, Strand } from './flow';

/** The least height of an origin's row, and of a label over an outlet. */
const ROW = 24;
const LABEL = 19;
/** The thickest that one claim, and all claims together, are drawn. */
const CLAIM = 7;
const ALL = 72;
const THINNEST = 1.5;

export interface Bar {
  x: number;
  /** Its middle. */
  y: number;
  thickness: number;
}

export interface DrawnStrand {
  strand: Strand;
  thickness: number;
  /** An SVG path from the origin to this article. */
  path: string;
}

export interface Layout {
  height: number;
  /** Of each origin's row, in the order of `Flow.origins`. */
  rowHeights: number[];
  /** Over the first row. */
  lead: number;
  origins: Bar[];
  /** In the order of `Flow.outlets`. */
  outlets: Bar[];
  article: Bar;
  strands: DrawnStrand[];
  /** How many outlets stand one behind another at most. */
  layers: number;
}

/** Lays a flow out. Strands of a stop lie on one another in the order they come in, so that few cross. */
export function layOut(flow: Flow): Layout {
  const unit = Math.min(CLAIM, ALL / Math.max(1, flow.claims));
  const thicknessOf = (claims: number) => Math.max(THINNEST, claims * unit);
  const widthOf = (strands: readonly Strand[]) =>
    strands.reduce((sum, { claimIds }) => sum + thicknessOf(claimIds.length), 0);
  const layers = Math.max(0, ...flow.outlets.map(({ layer }) => layer));

  const strandsOf = new Map(
    flow.origins.map(({ id }) => [
      id,
      flow.strands.filter(({ originId }) => originId === id).sort((a, b) => b.via.length - a.via.length),
    ]),
  );
  const ordered = flow.origins.flatMap(({ id }) => strandsOf.get(id) ?? []);
  const points = new Map<Strand, [x: number, y: number][]>(ordered.map((strand) => [strand, []]));
  const heightAt = (strand: Strand) => points.get(strand)?.at(-1)?.[1] ?? 0;
  /** Lays strands on one another around a middle. */
  const pile = (strands: readonly Strand[], x: number, middle: number): Bar => {
    const thickness = widthOf(strands);
    let top = middle - thickness / 2;
    for (const strand of strands) {
      const own = thicknessOf(strand.claimIds.length);
      points.get(strand)?.push([x, top + own / 2]);
      top += own;
    }
    return { x, y: middle, thickness };
  };

  const rowHeights = flow.origins.map(({ id }) => Math.max(ROW, widthOf(strandsOf.get(id) ?? []) + 6));
  const lead = layers > 0 ? LABEL / 2 : 0;
  let top = lead;
  const origins = flow.origins.map(({ id }, i) => {
    const height = rowHeights[i] ?? ROW;
    top += height;
    return pile(strandsOf.get(id) ?? [], 0, top - height / 2);
  });

  let height = top;
  const outletBars = new Map<string, Bar>();
  /** Where the names over the outlets of each layer stand. */
  const labels = new Map<number, number[]>();
  for (let layer = layers; layer >= 1; layer--) {
    let free = 0;
    const here = flow.outlets
      .filter((outlet) => outlet.layer === layer)
      .map(({ id }) => ({ id, strands: ordered.filter(({ via }) => via.includes(id)) }))
      .map((outlet) => ({ ...outlet, y: meanOf(outlet.strands, heightAt) }))
      .sort((a, b) => a.y - b.y);
    for (const { id, strands, y } of here) {
      const half = widthOf(strands) / 2;
      const under = Math.max(y, free + LABEL + half);
      const middle = clearOf(labels.get(layer + 1) ?? [], under - half) + half;
      labels.set(layer, [...(labels.get(layer) ?? []), middle - half]);
      free = middle + half + 2;
      const x = (100 * (layers + 1 - layer)) / (layers + 1);
      strands.sort((a, b) => heightAt(a) - heightAt(b));
      outletBars.set(id, pile(strands, x, middle));
    }
    height = Math.max(height, free);
  }

  const last = [...ordered].sort((a, b) => heightAt(a) - heightAt(b));
  const half = widthOf(last) / 2;
  const middle = Math.min(Math.max(meanOf(last, heightAt), half), Math.max(half, height - half));
  height = Math.max(height, 2 * half);
  const article = pile(last, 100, middle);

  return {
    height,
    rowHeights,
    lead,
    origins,
    outlets: flow.outlets.map(({ id }) => outletBars.get(id) ?? { x: 50, y: 0, thickness: 0 }),
    article,
    strands: ordered.map((strand) => ({
      strand,
      thickness: thicknessOf(strand.claimIds.length),
      path: curve(points.get(strand) ?? []),
    })),
    layers,
  };
}

/** The first height from `top` down at which a name runs into none of the names in the layer before. */
function clearOf(names: readonly number[], top: number): number {
  return names
    .toSorted((a, b) => a - b)
    .reduce((free, name) => (Math.abs(free - name) < LABEL - 3 ? name + LABEL - 3 : free), top);
}

/** The mean height of strands, the wide ones counting more. */
function meanOf(strands: readonly Strand[], heightAt: (strand: Strand) => number): number {
  const claims = strands.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
  const sum = strands.reduce((total, strand) => total + heightAt(strand) * strand.claimIds.length, 0);
  return claims === 0 ? 0 : sum / claims;
}

/** A line through the points that leaves and enters each of them level. */
function curve(points: readonly (readonly [x: number, y: number])[]): string {
  const round = (n: number) => Math.round(n * 100) / 100;
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const bend = round((before[0] + x) / 2);
      return `C${bend} ${round(before[1])} ${bend} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}
