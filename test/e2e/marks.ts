// Waiting for what is painted on a page.
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { marksOf } from '../../scripts/drive/page-marks';

/** Waits until claims of named sources are marked, and answers with all the marks. */
export async function marksOnceThere(page: Page | Frame): Promise<Record<string, string[]>> {
  await expect.poll(async () => Object.keys(await marksOf(page))).toContain('content-named');
  return marksOf(page);
}

/** All marked words of a page, parted by bars. */
export async function markedWords(page: Page | Frame): Promise<string> {
  return Object.values(await marksOf(page))
    .flat()
    .join(' | ');
}
