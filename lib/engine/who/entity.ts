// Somebody or something that the article names or describes, gathered from all its mentions.
import { SOURCE_KINDS, type SourceKind } from '../../model';
import type { Range } from '../document/tokens';

/** Where it is mentioned: by name anywhere, or as the source of a statement. */
export interface Mention {
  readonly range: Range;
  readonly sentence: number;
  /** The number of the statement whose source it is here; -1 for a name in passing. */
  readonly speaks: number;
}

/** Grows while the article is read. */
export interface Entity {
  /** The fullest form in the article, without titles. */
  name: string;
  /** As the article puts it beside the name: "Russian military pundit". */
  description: string | null;
  /** Whether it has a name of its own, not only a description. */
  named: boolean;
  gender: 'he' | 'she' | null;
  /** Lower-case forms that mean it: "ann roe", "roe". */
  readonly keys: Set<string>;
  /** Lower-case words that it was called or described by, or that stand near its name. */
  readonly words: Set<string>;
  /** Those of them that it was called or described by as a source, and each such phrase whole. */
  readonly called: Set<string>;
  readonly phrases: Set<string>;
  /** In the order of the text. */
  readonly mentions: Mention[];
  /** For each of SOURCE_KINDS the sum of its logarithms over all phrases, and how many these were. */
  readonly votes: Float32Array;
  voters: number;
}

export function newEntity(name: string, named: boolean): Entity {
  return {
    name,
    description: null,
    named,
    gender: null,
    keys: new Set([nameKey(name)]),
    words: new Set(nameKey(name).split(' ')),
    called: new Set(),
    phrases: new Set(),
    mentions: [],
    votes: new Float32Array(SOURCE_KINDS.length),
    voters: 0,
  };
}

/** A name without case, possessive, stops and spare space. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/'s$/u, '')
    .replace(/\.(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const SMALLEST = 1e-3;

/** Counts what a phrase's kinds say of the entity. `weight`: how much, beside one phrase. */
export function vote(entity: Entity, kinds: ArrayLike<number>, weight = 1): void {
  for (let i = 0; i < SOURCE_KINDS.length; i++)
    entity.votes[i] = (entity.votes[i] ?? 0) + weight * Math.log(Math.max(kinds[i] ?? 0, SMALLEST));
  entity.voters += weight;
}

/** How likely each of SOURCE_KINDS is, by all that was counted; even where nothing was. */
export function kindShares({ votes, voters }: Entity): number[] {
  if (voters === 0) return SOURCE_KINDS.map(() => 1 / SOURCE_KINDS.length);
  const most = Math.max(...votes);
  const shares = [...votes].map((sum) => Math.exp(sum - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** The likeliest kind. */
export const kindOf = (entity: Entity): SourceKind => {
  const shares = kindShares(entity);
  return SOURCE_KINDS[shares.indexOf(Math.max(...shares))] ?? 'unspecified';
};
