// The third stage: the path that the article states for each claim, from the nearest source to the origin.
import type { Relation, Span } from '../../model';
import type { Attribution } from '../attributions/attribution';
import type { Entity } from '../sources/entity';
import { holds, lengthOf } from '../../model/spans';

/** One step of a chain, with the words that state it. */
export interface Step {
  readonly entity: Entity;
  readonly relation: Relation;
  readonly words: readonly Span[];
}

/** An attribution with its source, and what stands nearer and farther than that, once it is known who they are. */
export interface ResolvedAttribution {
  readonly attribution: Attribution;
  readonly source: Entity | null;
  readonly via: Step | null;
  readonly cited: Step | null;
}

/** Statements that fill so much of what holds them are what it says. */
const MOSTLY = 0.5;
/** An attribution and what it holds stand this near to each other in reading order. */
const NEAR = 60;
/** Statements within statements are followed so far. */
const DEEPEST = 4;
/** What is less sure is no statement to follow. */
const LEAST_SURE = 0.5;

/**
 * For each attribution its path, nearest first: what relays the attribution around it, the outlet it was given to, its own
 * source, what that cites; and, when its content is mostly one other's statement, that one's path too.
 */
export function buildChains(resolved: readonly ResolvedAttribution[]): Step[][] {
  const parents = resolved.map((one, i) => parentOf(resolved, one, i));
  const own = resolved.map(({ attribution, via, source, cited }) => {
    const said = source && { entity: source, relation: 'says' as const, words: attribution.cue };
    return [via, said, cited].filter((step): step is Step => step !== null);
  });
  const above = (i: number, depth = 0): Step[] => {
    const parent = parents[i] ?? -1;
    return parent < 0 || depth > DEEPEST ? [] : [...above(parent, depth + 1), ...(own[parent] ?? [])];
  };
  const below = (i: number, depth = 0): Step[] => {
    const one = resolved[i];
    if (!one || depth > DEEPEST || one.cited) return [];
    const inner: number[] = [];
    for (let j = Math.max(0, i - NEAR); j < Math.min(resolved.length, i + NEAR); j++) {
      const other = resolved[j];
      if (other?.source && parents[j] === i && speaks(other.attribution)) inner.push(j);
    }
    const [first = -1] = inner;
    const alone = inner.every((j) => resolved[j]?.source === resolved[first]?.source);
    if (
      first < 0 ||
      !alone ||
      !fill(
        one.attribution,
        inner.flatMap((j) => resolved[j]?.attribution ?? []),
      )
    )
      return [];
    return [...(own[first] ?? []), ...below(first, depth + 1)];
  };
  return resolved.map((one, i) =>
    one.source === null ? above(i) : withoutRepeats([...above(i), ...(own[i] ?? []), ...below(i)]),
  );
}

const withoutRepeats = (chain: readonly Step[]): Step[] =>
  chain.filter(({ entity }, i) => chain.findIndex((step) => step.entity === entity) === i);

/** The index of the tightest attribution whose content holds this one's cue, or -1. */
function parentOf(
  resolved: readonly ResolvedAttribution[],
  { attribution }: ResolvedAttribution,
  self: number,
): number {
  const cue = attribution.cue[0] ?? attribution.content[0];
  if (!cue) return -1;
  let best = -1;
  let tightest = Infinity;
  for (let i = Math.max(0, self - NEAR); i < Math.min(resolved.length, self + NEAR); i++) {
    const other = resolved[i];
    if (
      !other ||
      i === self ||
      other.attribution.manner === 'thought' ||
      !holds(other.attribution.content, [cue])
    )
      continue;
    const size = lengthOf(other.attribution.content);
    if (size < tightest) {
      best = i;
      tightest = size;
    }
  }
  return best;
}

/** Whether the inner attributions make up most of what the outer one asserts. */
function fill(outer: Attribution, inner: readonly Attribution[]): boolean {
  const said = inner.reduce(
    (sum, { content, cue, source }) => sum + lengthOf([...content, ...cue, ...source]),
    0,
  );
  return said >= MOSTLY * lengthOf(outer.content);
}

/** A statement that stands on its own as one: no thought, no "accused" or "described". */
const speaks = ({ manner, confidence }: Attribution): boolean =>
  manner === 'speech' && confidence >= LEAST_SURE;
