// Finds the links that an attribution names beside its source: the outlet told, the channel spoken on, the report cited.
import type { Span } from '../../model';
import type { Attribution } from '../attributions/attribution';
import { sentenceAfter, type Document } from '../text/document';
import { seenBy, viaAfter, viaBefore } from './given-to';
import { citedAfter, citedBefore, quotedAfter } from './relied-on';

/** Phrases beside the source of one attribution. Which of them name outlets shows once they are resolved. */
export interface Relay {
  /** The words were given to it: "told Reuters", "said on Channel One", "quoted in the Post". Nearer than the source. */
  readonly via: readonly Span[];
  /** The source relies on it: "citing Regnum". Farther than the source. */
  readonly cited: Span | null;
}

const NONE: Relay = { via: [], cited: null };

/** The relay of each attribution, in the same order. */
export function findRelays(document: Document, attributions: readonly Attribution[]): Relay[] {
  return attributions.map((attribution) => {
    const cue = attribution.cue.at(-1);
    const sentence = cue ? sentenceAfter(document, cue[0]) : undefined;
    if (!cue || !sentence) return NONE;
    const items = sentence.items;
    const at = items.findLastIndex((item) => item.end <= cue[1] && item.end > cue[0]);
    if (at < 0) return NONE;
    const sourceEnd = attribution.source.reduce((end, span) => Math.max(end, span[1]), 0);
    const after = items.findLastIndex((item) => item.end <= Math.max(sourceEnd, cue[1]));
    const contentStart = attribution.content
      .filter(([start]) => start > cue[1])
      .reduce((first, [start]) => Math.min(first, start), Infinity);
    const sourceStart = attribution.source.reduce((start, span) => Math.min(start, span[0]), cue[0]);
    return {
      via: [
        ...viaAfter(items, at, after, contentStart, attribution),
        ...viaBefore(items, sourceStart),
        ...seenBy(items, attribution.source),
      ],
      cited: quotedAfter(items, at) ?? citedAfter(items, after) ?? citedBefore(items, at),
    };
  });
}
