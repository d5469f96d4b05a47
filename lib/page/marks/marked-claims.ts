// The claims that are marked, and where their words stand in the page.
import type { AttributionClass, Span } from '../../model';
import { firstWhere } from '../../model/first-where';
import { rangesOf, type Anchors } from '../extract/anchors';
import { boxAround, type Box } from './box';
import type { Target } from './hit-test';

/** One claim to mark. Spans are UTF-16 offsets into the article's text, end exclusive. */
export interface Mark {
  claimId: string;
  attribution: AttributionClass;
  content: readonly Span[];
  /** The attribution: source and cue. */
  words: readonly Span[];
}

/** The live ranges of one claim. */
type MarkedRanges = readonly [content: Range[], words: Range[]];

export interface MarkedClaims {
  /** The claims of some classes in the order of the text, but from `least` of them on first those that are in view. */
  readonly inOrder: (shown: ReadonlySet<AttributionClass>, least: number) => Mark[];
  /** The ranges of a claim, made when they are first asked for: a thousand at once would be a long turn. */
  readonly rangesOf: (claim: Mark) => MarkedRanges;
  /** The words of a claim that still stand in the page; none for a claim that is not marked. */
  readonly standing: (claimId: string) => Range[];
  /** Where a claim's words stand in the viewport now; null if they are gone from the page. */
  readonly rectOf: (claimId: string) => Box | null;
  /** The claims of some classes, to look for what is pointed at. */
  readonly targets: (shown: ReadonlySet<AttributionClass>) => Target[];
  readonly drop: (claimId: string) => void;
}

export function markedClaims(anchors: Anchors, marks: readonly Mark[]): MarkedClaims {
  const claims = new Map(marks.map((mark) => [mark.claimId, mark]));
  const made = new Map<Mark, MarkedRanges>();
  const ranges = (claim: Mark): MarkedRanges => {
    const its = made.get(claim) ?? [rangesOf(anchors, claim.content), rangesOf(anchors, claim.words)];
    made.set(claim, its);
    return its;
  };
  const allOf = (claimId: string): Range[] => {
    const claim = claims.get(claimId);
    return claim === undefined ? [] : ranges(claim).flat();
  };
  const ofClasses = (shown: ReadonlySet<AttributionClass>): Mark[] =>
    [...claims.values()].filter(({ attribution }) => shown.has(attribution));
  return {
    inOrder: (shown, least) => {
      const all = ofClasses(shown);
      if (all.length < least) return all;
      const bottomOf = (claim: Mark | undefined) =>
        claim && ranges(claim)[0][0]?.getBoundingClientRect().bottom;
      const first = firstWhere(all.length, (at) => (bottomOf(all[at]) ?? 0) > 0);
      return [...all.slice(first), ...all.slice(0, first)];
    },
    rangesOf: ranges,
    standing: (claimId) =>
      allOf(claimId).filter((range) => range.startContainer.isConnected && !range.collapsed),
    rectOf: (claimId) => boxAround(allOf(claimId).flatMap((range) => [...range.getClientRects()])),
    targets: (shown) => ofClasses(shown).map(({ claimId }) => ({ claimId, ranges: allOf(claimId) })),
    drop: (claimId) => {
      claims.delete(claimId);
    },
  };
}
