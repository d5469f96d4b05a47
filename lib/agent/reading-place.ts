// Where on the page the reader reads, as they scroll.
import type { Box } from '../page';

/** Readers keep the line they read in the upper part of the window. A share of its height. */
const READING_LINE = 0.35;
const PAUSE_MS = 120;

/** The claim in view whose words stand nearest to the line that is read; null where none is in view. */
export function claimInViewport(
  marks: readonly { id: string; box: Box }[],
  viewHeight: number,
): string | null {
  const line = viewHeight * READING_LINE;
  const distance = ({ top, bottom }: Box) => Math.max(0, top - line, line - bottom);
  return (
    marks
      .filter(({ box }) => box.bottom > 0 && box.top < viewHeight)
      .toSorted((a, b) => distance(a.box) - distance(b.box))[0]?.id ?? null
  );
}

/** Calls back while the page is scrolled, once in 120 milliseconds at most. Returns its undo. */
export function followScrolling(doc: Document, onMove: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onMove();
    }, PAUSE_MS);
  };
  doc.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(timer);
    doc.removeEventListener('scroll', onScroll);
  };
}
