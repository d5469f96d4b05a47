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

/** The claims that are marked, by their ids and their words' ranges. */
export function markedClaims(anchors: Anchors, marks: readonly Mark[]) {
  const claims = new Map(marks.map((mark) => [mark.claimId, mark]));
  const made = new Map<Mark, MarkedRanges>();
  /** The ranges of a claim, made when they are first asked for: a thousand at once would be a long turn. */
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
    /** The claims of some classes in the order of the text, but from `least` of them on first those that are in view. */
    inOrder: (shown: ReadonlySet<AttributionClass>, least: number): Mark[] => {
      const all = ofClasses(shown);
      if (all.length < least) return all;
      const bottomOf = (claim: Mark | undefined) =>
        claim && ranges(claim)[0][0]?.getBoundingClientRect().bottom;
      const first = firstWhere(all.length, (at) => (bottomOf(all[at]) ?? 0) > 0);
      return [...all.slice(first), ...all.slice(0, first)];
    },
    rangesOf: ranges,
    /** The words of a claim that still stand in the page; none for a claim that is not marked. */
    standing: (claimId: string): Range[] =>
      allOf(claimId).filter((range) => range.startContainer.isConnected && !range.collapsed),
    /** Where a claim's words stand in the viewport now; null if they are gone from the page. */
    rectOf: (claimId: string): Box | null =>
      boxAround(allOf(claimId).flatMap((range) => [...range.getClientRects()])),
    /** The claims of some classes, to look for what is pointed at. */
    targets: (shown: ReadonlySet<AttributionClass>): Target[] =>
      ofClasses(shown).map(({ claimId }) => ({ claimId, ranges: allOf(claimId) })),
    drop: (claimId: string): void => {
      claims.delete(claimId);
    },
  };
}

/**
 * Scrolls so that a range stands in the upper middle of the viewport, unless it is well in view already. At once,
 * never gliding: a jump with a flash is calm for every reader, and tells right away where the words stand.
 */
export function scrollToRange(doc: Document, range: Range): void {
  const view = doc.defaultView;
  const element = range.startContainer.parentElement;
  if (view === null || element === null) return;
  const inView = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= view.innerHeight * 0.1 && bottom <= view.innerHeight * 0.7;
  };
  if (inView()) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph taller than the viewport is centred by its middle, which need not be where the words are.
  if (!inView()) {
    view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight * 0.3, behavior: 'instant' });
  }
}
