// A picture of every state of the sheet, in every look that a reader may have it in.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { STATES } from '../../sheet/states';
import type { Driver } from '../drive/driver';

const WIDTHS = { panel: 420, card: 400, document: 760, printed: 800 } as const;
/** The highest that browsers let a popup be, at the width that ours takes. */
const POPUP = { width: 448, height: 600 };

interface Look {
  width: number;
  lang?: string;
  /** The size of the root's text. */
  text?: string;
}

/**
 * Leaves `STATE-LOOK.png` in `folder`.
 * @param origin where the sheet is served
 * @param wanted the states whose names start so
 */
export async function pictureStates(
  driver: Driver,
  origin: string,
  folder: string,
  wanted: string,
): Promise<void> {
  const page = await driver.open(`${origin}/?state=panel-reading`);
  for (const [name, { style }] of Object.entries(STATES)) {
    if (!name.startsWith(wanted)) continue;
    const width = WIDTHS[style];
    const take = async (look: string, { width, lang = 'en', text }: Look) => {
      await page.setViewport({ width, height: 300 });
      await page.goto(`${origin}/?state=${name}&lang=${lang}`);
      await page.waitForSelector('html[data-drawn]');
      if (text) await enlarge(page, text);
      // The whole of it in one view: what sticks to the foot then stands at the end.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.max(height, 300) });
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
    };
    await driver.setScheme('light');
    await take('light', { width });
    if (style === 'panel') {
      await page.setViewport(POPUP);
      await page.screenshot({ path: join(folder, `${name}-popup.png`) });
    }
    await take('narrow', { width: 320 });
    await take('arabic', { width, lang: 'ar' });
    await take('german', { width, lang: 'de' });
    await take('large-text', { width, text: '200%' });
    await driver.setScheme('dark');
    await take('dark', { width });
    if (driver.engine === 'chromium') {
      const undo = await forceColours(page);
      await take('forced-colours', { width });
      await undo();
    }
  }
  await page.close();
}

/** Only Chromium can be told to force colours. Returns the undo. */
export async function forceColours(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  return async () => {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  };
}

async function enlarge(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}
