// What follows from a claim's path alone.
import type { Claim } from '../model';

/**
 * The sources on the way of a claim, nearest first, origin last.
 * @example sourceIdsOf(claim) // ['s2', 's1']: by way of s2, from s1
 */
export const sourceIdsOf = ({ path }: Pick<Claim, 'path'>): string[] => path.map(({ sourceId }) => sourceId);

/** The source that the path leads back to; undefined where none is stated. */
export const originIdOf = ({ path }: Pick<Claim, 'path'>): string | undefined => path.at(-1)?.sourceId;
