// How the panel shares its room out, measured: in popups as low as browsers make them, whatever font the system has, and
// that nothing on any surface of ours covers a control.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSheet } from '../../scripts/sheet/build-sheet';
import { serveStories, type StoryServer } from '../../scripts/story-server';
import { STATES } from '../../sheet/states';
import { LANGUAGES } from '../../locales';
import { FONTS, setInFont } from './fonts';
import { coveredControls, missingInFirstView } from './in-view';
import { startProduct, type Product } from './product';

let product: Product;
let folder: string;
let sheet: StoryServer;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-sheet-'));
  await buildSheet(folder);
  sheet = await serveStories(folder);
  product = await startProduct();
  await product.welcomed();
  page = await product.driver.open(`${sheet.origin}/?state=panel-reading`);
});
afterAll(async () => {
  await product.stop();
  await sheet.close();
  await rm(folder, { recursive: true });
});

/** The highest that browsers let a popup be. */
const HEIGHT = 600;
const POPUPS = [
  'panel-one-origin',
  'panel-nine-origins',
  'panel-forty-origins',
  'panel-long-names',
  'panel-paused',
  'panel-site-refused',
];

async function show(state: string, surface: string, lang = 'en'): Promise<void> {
  await page.bringToFront();
  await page.goto(`${sheet.origin}/?state=${state}&surface=${surface}&lang=${lang}`);
  await page.waitForSelector('html[data-drawn]');
}

/** Sets the root's text to so many per cent, and waits until what follows from that is drawn. */
const setText = (on: Page, size: number) =>
  on.evaluate(async (percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  }, size);

describe.each(FONTS)('in %s', (font) => {
  test.each(Object.keys(LANGUAGES))(
    'in the language %s the first view holds the first claim',
    async (lang) => {
      for (const state of POPUPS) {
        await show(state, 'popup', lang);
        await setInFont(page, font);
        for (const width of [380, 460, 800]) {
          await page.setViewport({ width, height: HEIGHT });
          for (const size of [100, 115, 130]) {
            await setText(page, size);
            const at = `${state} at ${width} pixels, text at ${size} %`;
            expect(await missingInFirstView(page), at).toEqual([]);
            expect(await coveredControls(page, 'as it stands'), at).toEqual([]);
          }
        }
      }
    },
  );
});

test('where there is more room, the picture shows more, and notices stand open', async () => {
  await show('panel-nine-origins', 'popup');
  await setInFont(page, 'dejavu-sans');
  const shown = async (height: number) => {
    await page.setViewport({ width: 380, height });
    await setText(page, 130);
    const rows = (await page.$$('.picture-origins > *')).length;
    return { rows, folded: (await page.$('.folded-notices')) !== null };
  };
  const low = await shown(HEIGHT);
  expect(low.folded).toBe(true);
  const high = await shown(1500);
  expect(high).toEqual({ rows: 8, folded: false });
  expect(low.rows).toBeLessThan(high.rows);
  expect(await shown(HEIGHT)).toEqual(low);
});

test('what is folded opens whole, and keeps the focus', async () => {
  await show('panel-long-names', 'popup');
  await setInFont(page, 'dejavu-sans');
  await page.setViewport({ width: 380, height: HEIGHT });
  await setText(page, 130);
  const height = () => page.$eval('.quiet-line', (line) => line.getBoundingClientRect().height);
  const cut = await height();
  for (const folded of ['.quiet-head button', '.folded-notices']) {
    await page.click(folded);
    expect(await page.$eval(folded, (one) => document.activeElement === one && one.ariaExpanded)).toBe(
      'true',
    );
  }
  expect(await height()).toBeGreaterThan(2 * cut);
  expect(await page.$$('.notices li')).toHaveLength(4);
});

const WIDTHS = { popup: 448, beside: 340, settings: 420, card: 420 };
const SURFACES = Object.entries(STATES).flatMap(([state, { style }]): [string, keyof typeof WIDTHS][] => {
  if (style === 'panel')
    return [
      [state, 'popup'],
      [state, 'beside'],
    ];
  return style === 'settings' || style === 'card' ? [[state, style]] : [];
});
test.each(SURFACES)(
  'nothing covers a control of %s in %s, also after a scroll by focus',
  async (state, surface) => {
    for (const size of [100, 130]) {
      await page.setViewport({ width: WIDTHS[surface], height: HEIGHT });
      await show(state, surface);
      await setText(page, size);
      expect(await coveredControls(page, 'as it stands')).toEqual([]);
      expect(await coveredControls(page, 'by focus')).toEqual([]);
    }
  },
);

test.each([380, 460, 800])('the popup of the first story at %i pixels', async (width) => {
  const popup = await product.ask(await product.story('gazette/trawlers.html'));
  await popup.setViewport({ width, height: HEIGHT });
  for (const font of FONTS) {
    await setInFont(popup, font);
    for (const size of [100, 130]) {
      await setText(popup, size);
      expect(await missingInFirstView(popup), `${font} at ${size} %`).toEqual([]);
      expect(await coveredControls(popup, 'as it stands')).toEqual([]);
      expect(await coveredControls(popup, 'by focus')).toEqual([]);
      await popup.$eval('main', (main) => {
        main.scrollTop = 0;
      });
    }
  }
});

test('the real popup grows with its report, and shows the first claim over its foot', async () => {
  const popup = await product.driver.openRealPopup(await product.story('gazette/trawlers.html'));
  const measured = () =>
    popup.run((view) => {
      const box = (selector: string) => view.document.querySelector(selector)?.getBoundingClientRect();
      const [main, first, foot] = [box('main'), box('.claim .statement'), box('footer')];
      if (!main || !first || !foot) return 'no report yet';
      const high = view.innerHeight;
      // A low screen lets it be less than browsers do.
      if (high < 400 || high > 600) return `${high} pixels high`;
      return first.top + 20 <= main.bottom && Math.abs(foot.bottom - high) < 1 ? 'well' : 'cut off';
    });
  await expect.poll(measured).toBe('well');
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
