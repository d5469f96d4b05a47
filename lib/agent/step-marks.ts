// Which mark comes next for a reader who goes from mark to mark.
import type { Box } from '../page';

interface Placed {
  id: string;
  box: Box;
}

/**
 * The mark after (or before) the one the reader was at, round at the ends; without one, the first in view or below
 * (or the last in view or above). Null where nothing is marked.
 * @param marks in reading order
 * @param from where the reader was; null at first, and forgotten once it is out of view
 */
export function stepFrom(
  marks: readonly Placed[],
  from: string | null,
  way: 1 | -1,
  viewHeight: number,
): string | null {
  const at = marks.findIndex(({ id }) => id === from);
  const here = marks[at];
  if (here && here.box.bottom > 0 && here.box.top < viewHeight) {
    return marks.at((at + way) % marks.length)?.id ?? null;
  }
  const found =
    way > 0 ? marks.find(({ box }) => box.top >= 0) : marks.findLast(({ box }) => box.bottom <= viewHeight);
  return (found ?? marks.at(way > 0 ? 0 : -1))?.id ?? null;
}
