// What a page shows of the extension's marks, asked in the page's own world: the highlight registry is shared with it.
import type { Page } from 'puppeteer-core';

/** Where a mark stands in the viewport, in CSS pixels. */
export interface MarkPlace {
  x: number;
  y: number;
}

/** How many stretches of text are marked under each `whence-` name. */
export function markCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('whence-'))
        .map(([name, { size }]) => [name, size]),
    ),
  );
}

/** Waits until at least `count` stretches are marked. Throws when they do not come in time. */
export async function waitForMarks(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (least: number) => {
      let marked = 0;
      for (const [name, { size }] of CSS.highlights) if (name.startsWith('whence-')) marked += size;
      return marked >= least;
    },
    { polling: 100 },
    count,
  );
}

/** Scrolls the first stretch marked under a name that starts so into the middle, and says where it is then. */
export async function placeOfMark(page: Page, nameStart: string): Promise<MarkPlace> {
  const place = await page.evaluate(async (start) => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith(start)) continue;
      for (const range of ranges) {
        if (!(range instanceof Range)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
      }
    }
    return null;
  }, nameStart);
  if (place === null) throw new Error(`Nothing on the page is marked as ${nameStart}.`);
  return place;
}
