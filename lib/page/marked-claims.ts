// The claims that are marked, and where their words stand in the page.
import type { AttributionClass, Span } from '../model';
import { rangesOf, type Anchors } from './anchors';
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
interface MarkedRanges {
  attribution: AttributionClass;
  content: Range[];
  words: Range[];
}

export interface MarkedClaims {
  /** All that is to be painted of one class, in the order of the text. */
  readonly ofClass: (part: 'content' | 'words', attribution: AttributionClass) => Range[];
  /** The words of a claim that still stand in the page; none for a claim that is not marked. */
  readonly standing: (claimId: string) => Range[];
  /** Where a claim's words stand in the viewport now; null if they are gone from the page. */
  readonly rectOf: (claimId: string) => Box | null;
  /** The claims of some classes, to look for what is pointed at. */
  readonly targets: (shown: ReadonlySet<AttributionClass>) => Target[];
  readonly drop: (claimId: string) => void;
}

export function markedClaims(anchors: Anchors, marks: readonly Mark[]): MarkedClaims {
  const claims = new Map<string, MarkedRanges>();
  for (const { claimId, attribution, content, words } of marks) {
    claims.set(claimId, {
      attribution,
      content: rangesOf(anchors, content),
      words: rangesOf(anchors, words),
    });
  }
  const allOf = (claimId: string): Range[] => {
    const claim = claims.get(claimId);
    return claim === undefined ? [] : [...claim.content, ...claim.words];
  };
  return {
    ofClass: (part, attribution) =>
      [...claims.values()].flatMap((claim) => (claim.attribution === attribution ? claim[part] : [])),
    standing: (claimId) =>
      allOf(claimId).filter((range) => range.startContainer.isConnected && !range.collapsed),
    rectOf: (claimId) => boxAround(allOf(claimId).flatMap((range) => [...range.getClientRects()])),
    targets: (shown) =>
      [...claims].flatMap(([claimId, { attribution }]) =>
        shown.has(attribution) ? [{ claimId, ranges: allOf(claimId) }] : [],
      ),
    drop: (claimId) => {
      claims.delete(claimId);
    },
  };
}
