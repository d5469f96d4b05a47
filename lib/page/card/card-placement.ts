// Where a card stands: under the words it explains, else over them, never on them, always inside the viewport.
import type { Box, Size } from '../marks/box';

/** Between the words and the card, and between the card and the viewport's edge. CSS pixels. */
const GAP = 8;
/** A card lower than this shows nothing worth the space. */
const MIN_HEIGHT = 120;

export interface Placement {
  left: number;
  top: number;
  /** The height the card may take; it scrolls inside if it needs more. */
  maxHeight: number;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Places a card of a size for words in a box of the viewport. */
export function placeCard(words: Box, card: Size, viewport: Size): Placement {
  const left = clamp(words.left, GAP, Math.max(GAP, viewport.width - card.width - GAP));
  const below = viewport.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  const under = (space: number): Placement => ({
    left,
    top: Math.max(GAP, words.bottom + GAP),
    maxHeight: space,
  });
  const over = (space: number): Placement => {
    const height = Math.min(card.height, space);
    return { left, top: Math.min(words.top, viewport.height) - GAP - height, maxHeight: space };
  };
  if (card.height <= below) return under(Math.min(below, viewport.height - 2 * GAP));
  if (card.height <= above) return over(Math.min(above, viewport.height - 2 * GAP));
  if (Math.max(below, above) >= MIN_HEIGHT) return below >= above ? under(below) : over(above);
  // The words fill the viewport: no place is free, so the card keeps to the side that covers least of them.
  const height = Math.min(card.height, viewport.height - 2 * GAP);
  return { left, top: viewport.height - GAP - height, maxHeight: height };
}
