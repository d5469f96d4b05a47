// Pictures of the extension's own pages as they are built, with what they know of a real story.
import type { Page } from 'puppeteer-core';
import type { Driver } from '../drive/driver';
import { waitForMarks } from '../drive/page-marks';
import { pictureWhole } from './picture-whole';

/** The highest that browsers let a popup be, at the width that ours takes. */
const POPUP = { width: 448, height: 600 };
const BESIDE = { width: 360, height: 900 };
const DOCUMENT = 1180;
const PHONE = 360;

/**
 * Leaves `own-….png` in `folder`.
 * @param welcome the tab that the extension opened when it was installed
 * @param address of the story that is read
 */
export async function pictureOwn(
  driver: Driver,
  welcome: Page,
  address: string,
  folder: string,
): Promise<void> {
  const story = await driver.open(address);
  await driver.clickAction(story);
  await waitForMarks(story);
  const id = await driver.tabId(story);
  const popup = await driver.openPopup(story);
  await popup.waitForSelector('li.claim');
  const beside = await driver.openExtensionPage(`sidepanel.html?tabId=${id}`);
  await beside.waitForSelector('li.claim');
  const report = await driver.openExtensionPage(`report.html?tabId=${id}`);
  await report.waitForSelector('.printed');
  const settings = await driver.openExtensionPage('options.html');
  await settings.waitForSelector('.shelf');
  await welcome.bringToFront();
  await welcome.waitForSelector('.sample-panel li.claim');
  await welcome.waitForFunction(() => {
    const inside = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return (inside?.CSS.highlights.size ?? 0) > 0;
  });
  const to = (name: string, look: string) => `${folder}/own-${name}-${look}.png`;
  const window = async (page: Page, size: typeof POPUP, path: string) => {
    await page.bringToFront();
    await page.setViewport(size);
    await page.screenshot({ path });
  };

  const looks = {
    light: () => driver.setScheme('light'),
    dark: () => driver.setScheme('dark'),
    'forced-colours': () => driver.forceColours(true),
  };
  for (const [look, set] of Object.entries(looks)) {
    await set();
    await window(popup, POPUP, to('popup', look));
    await window(beside, BESIDE, to('beside', look));
    await pictureWhole(report, DOCUMENT, to('report', look));
    await pictureWhole(settings, DOCUMENT, to('settings', look));
    await pictureWhole(welcome, DOCUMENT, to('welcome', look));
  }
  await driver.forceColours(false);
  await driver.setScheme('light');
  await pictureWhole(settings, PHONE, to('settings', 'phone'));
  await pictureWhole(welcome, PHONE, to('welcome', 'phone'));
  for (const page of [popup, beside, report, settings, story]) await page.close();
}
