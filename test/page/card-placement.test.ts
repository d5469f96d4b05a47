import { describe, expect, it } from 'vitest';
import type { Box } from '@/lib/page';
import { placeCard } from '@/lib/page/card/card-placement';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 200 };
const words = (top: number, bottom: number, left = 100, right = 500): Box => ({ left, top, right, bottom });

describe('placing a card', () => {
  it('stands under the words, aligned with them', () => {
    expect(placeCard(words(100, 130), card, viewport)).toMatchObject({ left: 100, top: 138 });
  });

  it('stands over them where there is no room below', () => {
    expect(placeCard(words(700, 730), card, viewport)).toMatchObject({ top: 492 });
  });

  it('stays inside the viewport at the side', () => {
    expect(placeCard(words(100, 130, 900, 990), card, viewport).left).toBe(632);
    expect(placeCard(words(100, 130, -50, 90), card, viewport).left).toBe(8);
  });

  it('takes the larger side and scrolls where neither is high enough', () => {
    const placed = placeCard(words(300, 420), { width: 360, height: 600 }, viewport);
    expect(placed.top).toBe(428);
    expect(placed.top + placed.maxHeight).toBeLessThanOrEqual(800);
  });

  it('covers none of the words wherever they are, as long as they leave room', () => {
    for (let top = 0; top <= 780; top += 20) {
      for (const height of [20, 120, 400]) {
        const box = words(top, Math.min(800, top + height));
        const placed = placeCard(box, card, viewport);
        const bottom = placed.top + Math.min(card.height, placed.maxHeight);
        expect(placed.top >= box.bottom || bottom <= box.top).toBe(true);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(800);
      }
    }
  });
});
