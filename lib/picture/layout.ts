// Where everything in the picture of the sourcing stands. Down: sixteenths of a rem, so that it grows with the
// reader's text. Across: per cent of the space between the origins and the articles, from the origin's side, unless
// another width is given.
import { curve } from './curve';
import type { Flow, Strand } from './flow';
import { clearOf, NAME, raised, STACKED } from './outlet-names';

/** The least height of an origin's row. */
const ROW = 24;
/** The least height of an article's row, where there are several: an outlet and its date. */
const END_ROW = 44;
/** So much of the topmost name may stand over the picture's own edge. */
const OVER = 5;
/** The thickest that one claim, and all claims together, are drawn. */
const CLAIM = 7;
const ALL_IN_A_ROW = 9;
const THINNEST = 1.5;
/** The share of its room that a thread is drawn in: many small origins are seen to be many. */
const THREAD = 0.6;

/** More rows than this are a list, not a picture: the smallest share one until the reader opens it. */
export const MOST_ROWS = 8;
/** Fewer would tell nothing: one name, and how many others. */
export const LEAST_ROWS = 2;

export interface Bar {
  x: number;
  /** Its middle. */
  y: number;
  thickness: number;
}

export interface OutletBar extends Bar {
  /** The foot of its name: the top of the bar, or over it. */
  nameAt: number;
}

export interface DrawnStrand {
  strand: Strand;
  thickness: number;
  /** An SVG path from the origin to its article. */
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
  outlets: OutletBar[];
  /** In the order of `Flow.ends`. */
  ends: Bar[];
  strands: DrawnStrand[];
}

/**
 * Lays a flow out. Strands of a stop lie on one another in the order they come in, so that few cross.
 * @param rows how many there is room for: in a low picture the strands are thinner
 * @param across the width between the origins and the articles
 */
export function layOut(flow: Flow, rows = MOST_ROWS, across = 100): Layout {
  const unit = Math.min(CLAIM, (ALL_IN_A_ROW * rows) / Math.max(1, flow.claims));
  const thicknessOf = ({ claimIds, of }: Strand) =>
    Math.max(of === undefined ? THINNEST : 0, claimIds.length * unit);
  const widthOf = (strands: readonly Strand[]) =>
    strands.reduce((sum, strand) => sum + thicknessOf(strand), 0);
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
  const topOf = (strand: Strand) => heightAt(strand) - thicknessOf(strand) / 2;
  /** Lays strands on one another around a middle. */
  const pile = (strands: readonly Strand[], x: number, middle: number): Bar => {
    const thickness = widthOf(strands);
    let top = middle - thickness / 2;
    for (const strand of strands) {
      const own = thicknessOf(strand);
      points.get(strand)?.push([x, top + own / 2]);
      top += own;
    }
    return { x, y: middle, thickness };
  };

  const rowHeights = flow.origins.map(({ id }) => Math.max(ROW, widthOf(strandsOf.get(id) ?? []) + 6));
  const lead = layers > 0 ? NAME / 2 : 0;
  let top = lead;
  const origins = flow.origins.map(({ id }, i) => {
    const height = rowHeights[i] ?? ROW;
    top += height;
    return pile(strandsOf.get(id) ?? [], 0, top - height / 2);
  });

  let height = top;
  const outletBars = new Map<string, OutletBar>();
  /** The first bar of each layer, from this article's side. */
  const firsts: OutletBar[] = [];
  /** Where the names over the other outlets of the layer before stand, and over all of them. */
  let others: number[] = [];
  let all: number[] = [];
  for (let layer = layers; layer >= 1; layer--) {
    let [free, last] = [0, 0];
    const here = flow.outlets
      .filter((outlet) => outlet.layer === layer)
      .map(({ id }) => ({ id, strands: ordered.filter(({ via }) => via.includes(id)) }))
      .map((outlet) => ({ ...outlet, y: meanOf(outlet.strands, heightAt) }))
      .sort((a, b) => a.y - b.y);
    const tops = here.map(({ id, strands, y }, i) => {
      const half = widthOf(strands) / 2;
      // The first stands level with the way that comes from highest: its name then covers none.
      const top =
        i === 0
          ? clearOf(others, Math.min(...strands.map(topOf)))
          : clearOf(all, Math.max(y - half, free + NAME, last + STACKED));
      [free, last] = [top + 2 * half + 2, top];
      const x = (across * (layers + 1 - layer)) / (layers + 1);
      strands.sort((a, b) => heightAt(a) - heightAt(b));
      const bar = { ...pile(strands, x, top + half), nameAt: top };
      outletBars.set(id, bar);
      if (i === 0) firsts.unshift(bar);
      return top;
    });
    [all, others] = [tops, tops.slice(1)];
    height = Math.max(height, free);
  }
  for (const [i, foot] of raised(firsts.map(({ nameAt }) => nameAt)).entries()) {
    const bar = firsts[i];
    if (bar) bar.nameAt = foot;
  }

  const arriving = flow.ends.map(({ id }) =>
    ordered.filter(({ end }) => end === id).sort((a, b) => heightAt(a) - heightAt(b)),
  );
  const endRows = arriving.map((strands) => Math.max(widthOf(strands), arriving.length > 1 ? END_ROW : 0));
  let [taken, left] = [0, endRows.reduce((sum, row) => sum + row, 0)];
  height = Math.max(height, left);
  const ends = arriving.map((strands, i) => {
    const row = endRows[i] ?? 0;
    // As level with what comes as those above and below it leave room for.
    const middle = Math.max(taken + row / 2, Math.min(meanOf(strands, heightAt), height - left + row / 2));
    [taken, left] = [middle + row / 2, left - row];
    return pile(strands, across, middle);
  });
  const highest = Math.min(...[...outletBars.values()].map(({ nameAt }) => nameAt));
  const down = layers > 0 ? Math.max(0, NAME - OVER - highest) : 0;
  const lowered = <T extends Bar>(bar: T): T => ({ ...bar, y: bar.y + down });

  return {
    height: height + down,
    rowHeights,
    lead: lead + down,
    origins: origins.map(lowered),
    outlets: flow.outlets.map(({ id }) => {
      const bar = outletBars.get(id) ?? { x: across / 2, y: 0, thickness: 0, nameAt: 0 };
      return { ...lowered(bar), nameAt: bar.nameAt + down };
    }),
    ends: ends.map(lowered),
    strands: ordered.map((strand) => ({
      strand,
      thickness: thicknessOf(strand) * (strand.of === undefined ? 1 : THREAD),
      path: curve((points.get(strand) ?? []).map(([x, y]) => [x, y + down])),
    })),
  };
}

/** The mean height of strands, the wide ones counting more. */
function meanOf(strands: readonly Strand[], heightAt: (strand: Strand) => number): number {
  const claims = strands.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
  const sum = strands.reduce((total, strand) => total + heightAt(strand) * strand.claimIds.length, 0);
  return claims === 0 ? 0 : sum / claims;
}
