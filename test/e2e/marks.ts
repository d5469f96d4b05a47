// What is painted on a page, asked of the page's own highlight registry.
import type { Page } from 'puppeteer-core';

/** The words under each of our highlights, by its name without the prefix, in reading order. */
export function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights.entries()) {
      if (!name.startsWith('whence-')) continue;
      const ranges = [...highlight] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      marks[name.slice('whence-'.length)] = ranges.map((range) => range.toString().replace(/\s+/g, ' '));
    }
    return marks;
  });
}

/** Waits until claims of named sources are marked, and answers with all the marks. */
export async function marksOnceThere(page: Page): Promise<Record<string, string[]>> {
  await page.waitForFunction(() => CSS.highlights.has('whence-content-named'));
  return marksOf(page);
}
