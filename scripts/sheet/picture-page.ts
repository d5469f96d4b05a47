// Pictures of what stands on a news page itself: the marks in every colour and strength, and the card.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../lib/browser/settings';
import { PALETTE_NAMES, STRENGTHS } from '../../lib/model/mark-look';
import type { Driver, Scheme } from '../drive/driver';
import { cardGone, placeOfMark, pointUntilCard, waitForMarks } from '../drive/page-marks';

/** Words of the story whose source is named, and of one that is not. */
const NAMED = 'The boats would anchor';
const ANONYMOUS = 'we are watching an empty sea';
const WIDE = { width: 900, height: 700 };
const PHONE = { width: 360, height: 640 };

/** Leaves `page-….png` in `folder`. @param address of the story */
export async function picturePage(driver: Driver, address: string, folder: string): Promise<void> {
  const story = await driver.open(address);
  await story.setViewport(WIDE);
  await driver.clickAction(story);
  await waitForMarks(story);
  const settings = await driver.openExtensionPage('options.html');
  const choose = (chosen: Partial<Settings>) => settings.evaluate(store, chosen);
  const take = async (name: string) => {
    await story.bringToFront();
    await still(story, 300);
    await story.screenshot({ path: join(folder, `page-${name}.png`) });
  };

  for (const scheme of ['light', 'dark'] as const satisfies Scheme[]) {
    await driver.setScheme(scheme);
    await story.bringToFront();
    await placeOfMark(story, NAMED);
    for (const palette of PALETTE_NAMES) {
      await choose({ palette });
      await take(`marks-${palette}-${scheme}`);
    }
    for (const strength of STRENGTHS) {
      await choose({ palette: 'blue', strength });
      await take(`marks-${strength}-${scheme}`);
    }
    await choose({});
    await pointAt(story, NAMED);
    await take(`card-${scheme}`);
    await pointAt(story, ANONYMOUS);
    await take(`card-anonymous-${scheme}`);
    await away(story);
  }
  await driver.setScheme('light');
  await story.setViewport(PHONE);
  await pointAt(story, NAMED);
  await take('card-phone');
  await away(story);
  await story.setViewport(WIDE);
  await driver.forceColours(true);
  await story.bringToFront();
  await placeOfMark(story, NAMED);
  await take('marks-forced-colours');
  await pointAt(story, NAMED);
  await take('card-forced-colours');
  await away(story);
  await driver.forceColours(false);
  if (driver.engine === 'chromium') {
    await story.emulateMediaType('print');
    await take('marks-print');
    await story.emulateMediaType();
  }
  await settings.close();
  await story.close();
}

/** Runs in a page of the extension: what is not chosen is as at first. */
async function store(chosen: Partial<Settings>): Promise<void> {
  interface Api {
    storage: { local: { set(items: object): Promise<void> } };
  }
  const own = { named: '#8a2be2', anonymous: '#c2185b', unspecified: '#5d7a00', unattributed: '#767676' };
  const marked = ['named', 'anonymous', 'unspecified'];
  const settings = { marked, palette: 'blue', own, strength: 'words', badge: false, ...chosen };
  await (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ settings });
}

async function pointAt(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await away(page);
  await pointUntilCard(page, await placeOfMark(page, words));
}

async function away(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await cardGone(page);
}

const still = (page: Page, milliseconds: number) =>
  page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), milliseconds);
