// The path that the article states for each statement, from the source nearest to the article to the origin.
import type { Relation } from '../../model';
import type { Range } from '../document/tokens';
import { covers, sizeOf, type Statement } from '../statements/statement';
import { kindOf, nameKey, type Entity } from '../who/entity';
import type { Speakers } from '../who/resolve';

export interface PathStep {
  readonly entity: Entity;
  readonly relation: Relation;
  /** The words that state the step, as token ranges. */
  readonly words: readonly Range[];
}

/** A statement that fills so much of the one that holds it is what that one says. */
const MOSTLY = 0.5;
/** Statements within statements are followed so far. */
const DEEPEST = 4;

/**
 * For each statement its path: what holds it, who carried it, its own source, what that relies on; and, where its content
 * is mostly one other's statement, that one's path too.
 * @param outer for each statement the number of the one that holds it, or -1
 * @param own names of the page's own outlet, which is never a step between
 */
export function buildPaths(
  statements: readonly Statement[],
  speakers: readonly Speakers[],
  outer: readonly number[],
  own: readonly string[],
): PathStep[][] {
  const ownKeys = new Set(own.map(nameKey));
  const isOwn = ({ keys }: Entity): boolean => [...keys].some((key) => ownKeys.has(key));
  const authors = authorsOf(speakers);
  const steps = statements.map((statement, i): PathStep[] => {
    const { source = null, via = [], basis = [] } = speakers[i] ?? {};
    const carried = via.filter(({ entity }) => isCarrier(entity) && !isOwn(entity)).map(step('carries'));
    if (!source) return carried;
    const wrote = kindOf(source) === 'document';
    const behind = basis.length > 0 ? basis : (authors.get(source) ?? []);
    return [
      ...carried,
      { entity: source, relation: 'says', words: statement.cue },
      ...behind.map(step(wrote ? 'wrote' : 'relies')),
    ];
  });
  const above = (i: number, depth = 0): PathStep[] => {
    const parent = outer[i] ?? -1;
    return parent < 0 || depth > DEEPEST ? [] : [...above(parent, depth + 1), ...(steps[parent] ?? [])];
  };
  const inner = new Map<number, number[]>();
  outer.forEach((parent, i) => {
    if (parent >= 0) inner.set(parent, [...(inner.get(parent) ?? []), i]);
  });
  const below = (i: number, depth = 0): PathStep[] => {
    const one = statements[i];
    if (!one || depth > DEEPEST || (speakers[i]?.basis.length ?? 0) > 0) return [];
    const held = (inner.get(i) ?? []).filter(
      (j) => speakers[j]?.source && statements[j]?.manner === 'speech',
    );
    const [first = -1] = held;
    if (first < 0 || held.some((j) => speakers[j]?.source !== speakers[first]?.source)) return [];
    const filled = held.reduce((sum, j) => sum + filling(one, statements[j]), 0);
    return filled < MOSTLY * sizeOf(one.content) ? [] : [...(steps[first] ?? []), ...below(first, depth + 1)];
  };
  return statements.map((_, i) =>
    withoutRepeats([...above(i), ...(steps[i] ?? []), ...(speakers[i]?.source ? below(i) : [])]),
  );
}

/** Words told to a person or an authority are carried by nobody. */
const isCarrier = (entity: Entity): boolean => kindOf(entity) === 'outlet' && entity.gender === null;

/** Who wrote each document, as the first statement that names them has it: they wrote all that is told from it. */
function authorsOf(speakers: readonly Speakers[]): Map<Entity, Speakers['basis']> {
  const authors = new Map<Entity, Speakers['basis']>();
  for (const { source, basis } of speakers)
    if (source && basis.length > 0 && !authors.has(source) && kindOf(source) === 'document')
      authors.set(source, basis);
  return authors;
}

const step =
  (relation: Relation) =>
  ({ entity, range }: { entity: Entity; range: Range }): PathStep => ({ entity, relation, words: [range] });

/** How many tokens of a statement's content another one is made of. */
function filling({ content }: Statement, held: Statement | undefined): number {
  const ranges = held ? [...held.content, ...held.cue, ...held.source] : [];
  return sizeOf(ranges.filter(([from]) => covers(content, from)));
}

const withoutRepeats = (path: readonly PathStep[]): PathStep[] =>
  path.filter(({ entity }, i) => path.findIndex((other) => other.entity === entity) === i);
