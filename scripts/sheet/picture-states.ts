// A picture of every state of the sheet, in every look that a reader may have it in.
import { STATES } from '../../sheet/states';
import type { Driver } from '../drive/driver';
import { pictureWhole } from './picture-whole';

/** A card takes its share of a window's height. */
const CARD = 720;
const WIDTHS = {
  panel: 420,
  card: 400,
  settings: 900,
  welcome: 1180,
  printed: 800,
  story: 960,
  week: 900,
} as const;

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
  const states = Object.entries(STATES).filter(([name]) => name.startsWith(wanted));
  if (states.length === 0) return;
  const page = await driver.open(`${origin}/?state=panel-reading`);
  for (const [name, { style }] of states) {
    const width = WIDTHS[style];
    const take = async (look: string, { width, lang = 'en', text = '' }: Look) => {
      await page.goto(`${origin}/?state=${name}&lang=${lang}`);
      await page.waitForSelector('html[data-drawn]');
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      await pictureWhole(page, width, `${folder}/${name}-${look}.png`, style === 'card' ? CARD : undefined);
    };
    await take('light', { width });
    await take('narrow', { width: 320 });
    await take('arabic', { width, lang: 'ar' });
    await take('german', { width, lang: 'de' });
    await take('large-text', { width, text: '200%' });
    await driver.setScheme('dark');
    await take('dark', { width });
    await driver.setScheme('light');
    await driver.forceColours(true);
    await take('forced-colours', { width });
    await driver.forceColours(false);
  }
  await page.close();
}
