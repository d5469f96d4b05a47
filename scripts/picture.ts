// `npm run picture`: makes the README's picture anew, docs/whence-at-work.png: a story with a card, and its popup beside it.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { provideBrowser } from './browser-install';
import { buildExtension } from './build';
import type { Driver } from './drive/driver';
import { launch } from './drive/launch';
import { placeOfMark, pointUntilCard, waitForMarks } from './drive/page-marks';
import { ROOT } from './run-command';
import { serveStories } from './story-server';
import { FIRST_STORY } from './tour';

const STORY = { width: 660, height: 720 };
const POPUP = { width: 420, height: 660 };
/** The empty rim around both, CSS pixels. */
const RIM = 30;
/** A claim that came by way of another outlet. */
const CLAIM = 'The boats would anchor';

const { program } = await provideBrowser(['chromium', 'chrome', 'edge']);
const extension = await buildExtension('chromium');
const stories = await serveStories();
const driver = await launch('chromium', { program, extension, headless: true, offline: true });
try {
  // A page of the extension's own stands only once the welcome of a first run has come to the front.
  await (await driver.openExtensionPage('options.html')).close();
  const story = await driver.open(stories.origin + FIRST_STORY);
  await story.setViewport(STORY);
  await story.locator('::-p-aria([name="No, thank you"][role="button"])').click();
  await driver.clickAction(story);
  const popup = await driver.openPopup(story);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('li.claim');
  const beside = await popup.screenshot({ encoding: 'base64' });
  await story.bringToFront();
  await waitForMarks(story);
  await openCard(story);
  const page = await story.screenshot({ encoding: 'base64' });
  await together(driver, page, beside, join(ROOT, 'docs/whence-at-work.png'));
} finally {
  await driver.close();
  await stories.close();
}

async function openCard(story: Page): Promise<void> {
  await pointUntilCard(story, await placeOfMark(story, CLAIM));
  const card = await story.$('whence-card');
  await card?.evaluate((opened) =>
    Promise.all(opened.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
}

/** Draws both pictures side by side. @param story, popup PNG in base64 */
async function together(driver: Driver, story: string, popup: string, path: string): Promise<void> {
  const page = await driver.open('about:blank');
  await page.setViewport({
    width: STORY.width + POPUP.width + 3 * RIM,
    height: STORY.height + 2 * RIM,
    deviceScaleFactor: 1,
  });
  const image = (source: string) => `<img src="data:image/png;base64,${source}">`;
  await page.setContent(
    `<style>body { margin: ${RIM}px; display: flex; gap: ${RIM}px; align-items: start; background: #f1f0ec }
     img { border-radius: 8px; box-shadow: 0 1px 4px #0002 }</style>${image(story)}${image(popup)}`,
  );
  await page.screenshot({ path: path });
}
