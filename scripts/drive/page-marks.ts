// What a page shows of the extension's marks, asked in the page's own world: the highlight registry is shared with it.
// The names in it tell nothing, so kinds are told by how they are drawn under the settings that come with Whence.
import type { Frame, Page } from 'puppeteer-core';

/** Where a mark stands in the viewport, in CSS pixels. */
export interface MarkPlace {
  x: number;
  y: number;
}

/**
 * The names in the registry and what is drawn under each: `content-named`, `words-anonymous`, `flash`. The tint of an
 * attribution is of the colour of its claim's line.
 */
export function markKinds(page: Page | Frame): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const classes: Record<string, string> = { solid: 'named', dashed: 'anonymous', dotted: 'unspecified' };
    const drawn = [...CSS.highlights.keys()].map((name) => {
      const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
      const lined = style.textDecorationLine === 'underline';
      const colour = lined ? style.textDecorationColor : style.backgroundColor;
      const [a = 0, b = 0, c = 0, strength = 1] = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      const line = lined ? (classes[style.textDecorationStyle] ?? 'unattributed') : null;
      return { name, line, hue: [a, b, c], strength };
    });
    const seen = drawn.filter(({ line, strength }) => line !== null || strength > 0);
    const near = (one: readonly number[], other: readonly number[]) =>
      one.every(
        (value, index) => Math.abs(value - (other[index] ?? 0)) <= 0.01 * Math.max(1, Math.abs(value)),
      );
    return Object.fromEntries(
      seen.map(({ name, line, hue, strength }) => {
        if (line !== null) return [name, `content-${line}`];
        const claim = seen.find((other) => other.line !== null && near(other.hue, hue));
        return [name, strength > 0.3 ? 'flash' : `words-${claim?.line ?? 'unspecified'}`];
      }),
    );
  });
}

/** The words under each kind of mark, in reading order. What is in the registry but not drawn is no mark. */
export async function marksOf(page: Page | Frame): Promise<Record<string, string[]>> {
  const kinds = await markKinds(page);
  return page.evaluate((known) => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const kind = known[name];
      if (kind === undefined) continue;
      const ranges = [...highlight] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      (marks[kind] ??= []).push(...ranges.map((range) => range.toString().replace(/\s+/g, ' ')));
    }
    return marks;
  }, kinds);
}

/** Waits until at least `count` stretches are marked. Throws when they do not come in time. */
export async function waitForMarks(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (least: number) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= least,
    { polling: 100 },
    count,
  );
}

/** Scrolls the first marked stretch that holds some words into the middle, and says where it is then. */
export async function placeOfMark(page: Page, words = ''): Promise<MarkPlace> {
  const place = await page.evaluate(async (wanted) => {
    for (const ranges of CSS.highlights.values()) {
      for (const range of ranges) {
        if (!(range instanceof Range) || !range.toString().includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
      }
    }
    return null;
  }, words);
  if (place === null) throw new Error(`Nothing on the page is marked that reads “${words}”.`);
  return place;
}

/** Waits until no card stands on the page. Throws when it does not go in time. */
export async function cardGone(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('whence-card') === null);
}

/** How often a place is pointed at, and how long is waited each time, in milliseconds, before no card is to be had. */
const POINTINGS = 40;
const POINTING = 700;

/** Points at a place as a hand does, which is never quite still, until the card is there. Throws where none comes. */
export async function pointUntilCard(page: Page, { x, y }: MarkPlace): Promise<void> {
  for (let i = 0; i < POINTINGS; i++) {
    await page.mouse.move(x + (i % 2), y);
    await new Promise((resolve) => setTimeout(resolve, POINTING));
    if ((await page.$('whence-card')) !== null) return;
  }
  throw new Error(`No card comes where the page is pointed at: ${Math.round(x)}, ${Math.round(y)}.`);
}
