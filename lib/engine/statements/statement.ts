// A statement that the article attributes, by its tokens; nobody is resolved yet.
import { SOURCE_KINDS } from '../../model';
import type { Reason } from '../../model/reason';
import type { Range } from '../document/tokens';

export interface Statement {
  /** One range or more; never empty. */
  content: Range[];
  /** Empty where the words go on from a speaker without a new cue. */
  cue: Range[];
  /** The phrase that says who; empty where none is written. */
  source: Range[];
  /** The words of that phrase that name somebody; empty where none do. */
  name: Range[];
  via: Range[];
  basis: Range[];
  hedge: Range[];
  /** Said, wrote, reported, shows; or wants, believes, plans. */
  manner: 'speech' | 'thought';
  /** Of each of SOURCE_KINDS how likely the source is one. */
  kinds: Float32Array;
  /** 0 to 1. */
  confidence: number;
  /** By what it was found where the words themselves do not say. */
  structure: Extract<Reason['code'], 'goes-on' | 'transcript' | 'displayed-quotation'> | null;
}

/** Reading order: by the first token of cue, source or content. */
export const firstToken = ({ content, cue, source }: Pick<Statement, 'content' | 'cue' | 'source'>): number =>
  [...content, ...cue, ...source].reduce((first, [from]) => Math.min(first, from), Infinity);

/** How many tokens the ranges hold. */
export const sizeOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [from, to]) => sum + to - from, 0);

/** Whether a token stands in one of the ranges. */
export const covers = (ranges: readonly Range[], token: number): boolean =>
  ranges.some(([from, to]) => from <= token && token < to);

/** A statement that the network did not read. */
export const made = (
  structure: Statement['structure'],
  content: Range[],
  cue: Range[],
  source: Range[],
  confidence: number,
): Statement => ({
  content,
  cue,
  source,
  name: [],
  via: [],
  basis: [],
  hedge: [],
  manner: 'speech',
  kinds: new Float32Array(SOURCE_KINDS.length),
  confidence,
  structure,
});
