// Which marked words stand at a point of the viewport.
import { holds } from './box';

export interface Target {
  claimId: string;
  ranges: readonly Range[];
}

interface Caret {
  node: Node;
  offset: number;
}

/** The character nearest to a point; it may be far off, so the caller checks. */
function caretAt(doc: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if ('caretPositionFromPoint' in doc) {
    const position = doc.caretPositionFromPoint(x, y, { shadowRoots });
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const older = doc as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = older.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The shadow roots that the words stand in: a browser looks into no other. */
function shadowRootsOf(targets: readonly Target[]): ShadowRoot[] {
  const roots = targets.map(({ ranges }) => ranges[0]?.startContainer.getRootNode());
  return [...new Set(roots)].filter((root): root is ShadowRoot => root?.nodeType === 11);
}

const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + range.endOffset - range.startOffset, 0);

/**
 * The claim whose words stand at a point; the shortest of several, as the most exact. Null where none does,
 * where something lies over the words, or where the browser cannot tell.
 */
export function rangeAt(doc: Document, targets: readonly Target[], x: number, y: number): string | null {
  try {
    const caret = caretAt(doc, x, y, shadowRootsOf(targets));
    if (caret === null) return null;
    const hit = targets.filter(({ ranges }) =>
      ranges.some(
        (range) =>
          range.startContainer === caret.node &&
          range.startOffset <= caret.offset &&
          caret.offset <= range.endOffset &&
          [...range.getClientRects()].some((rect) => holds(rect, x, y)),
      ),
    );
    return hit.sort((a, b) => lengthOf(a.ranges) - lengthOf(b.ranges))[0]?.claimId ?? null;
  } catch {
    return null;
  }
}

/** The first claim whose words a range touches; null where it touches none. */
export function targetAcross(targets: readonly Target[], range: Range): string | null {
  const touches = (words: Range): boolean =>
    range.compareBoundaryPoints(Range.START_TO_END, words) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, words) < 0;
  return targets.find(({ ranges }) => ranges.some(touches))?.claimId ?? null;
}
