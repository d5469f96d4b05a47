// The journey that `npm start` makes where nobody can look: what a reader would do, with a picture of each step.
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './drive/driver';
import { placeOfMark, pointUntilCard, waitForMarks } from './drive/page-marks';
import { SAMPLES } from '../locales/samples';
import { ROOT } from './run-command';

const PAGE = { width: 1180, height: 860 };
const POPUP = { width: 460, height: 720 };

/** The paths of two sample stories, and the host they are served from. */
export const FIRST_STORY = `/${SAMPLES.en}`;
const SECOND_STORY = '/northline/trawler-armada.html';
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const HOST = '127.0.0.1';

/**
 * Makes the journey and leaves the pictures in `folder`, emptied first. Tells each step to `say`.
 * Throws at the first step that does not come about, and when anything asked for an address off this machine.
 */
export async function takeTour(
  driver: Driver,
  origin: string,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let step = 0;
  const show = async (page: Page, name: string, what: string) => {
    step += 1;
    const path = join(folder, `${String(step).padStart(2, '0')}-${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    say(`${step}. ${what}  ${relative(ROOT, path)}`);
  };

  const story = await driver.open(origin + FIRST_STORY);
  await story.setViewport(PAGE);
  await driver.setScheme('light');
  await show(story, 'story', 'Opened the first story.');

  await driver.clickAction(story);
  const popup = await driver.openPopup(story);
  await popup.setViewport(POPUP);
  await driver.setScheme('light');
  await popup.waitForSelector('li.claim');
  await show(popup, 'popup', 'Clicked the toolbar button: the popup tells what the story rests on.');

  await story.bringToFront();
  await waitForMarks(story);
  await show(story, 'marks', 'The story carries its marks.');

  await pointUntilCard(story, await placeOfMark(story));
  await settle(story, 900);
  await show(story, 'card', 'Pointed at a mark: the card says where the claim comes from.');

  await driver.setScheme('dark');
  await show(story, 'marks-dark', 'The same in the dark.');
  await popup.bringToFront();
  await show(popup, 'popup-dark', 'And the popup.');
  await driver.setScheme('light');

  await driver.allowHost(`*://${HOST}/*`);
  await popup.bringToFront();
  const always = `::-p-aria([name="Always on ${HOST}"][role="switch"])`;
  await popup.locator(always).click();
  await popup.waitForSelector('header [role="switch"]:checked');
  await show(popup, 'always', 'Turned the site on.');

  await story.bringToFront();
  await story.reload();
  await waitForMarks(story);
  await show(story, 'reloaded', 'Reloaded the story: the marks came by themselves.');

  const second = await driver.open(origin + SECOND_STORY);
  await second.setViewport(PAGE);
  await driver.setScheme('light');
  await waitForMarks(second);
  await show(second, 'second-story', 'Opened another paper’s story on the same event.');

  const secondPopup = await driver.openPopup(second);
  await secondPopup.setViewport(POPUP);
  await driver.setScheme('light');
  await secondPopup.locator('::-p-aria([name="Related coverage"][role="tab"])').click();
  await show(secondPopup, 'related', 'Its popup tells which story read before shares its origin.');

  for (const [language, path] of Object.entries(SAMPLES).filter(([code]) => code !== 'en')) {
    const foreign = await driver.open(`${origin}/${path}`);
    await foreign.setViewport(PAGE);
    await driver.setScheme('light');
    await waitForMarks(foreign);
    await show(foreign, `story-${language}`, `Opened the story in ${NAMES.of(language) ?? language}.`);
  }

  const stray = driver.strayRequests();
  if (stray.length > 0) throw new Error(`Something asked for ${stray.join(', ')}.`);
  say('Nothing asked for any address off this machine.');
}

/** Lets a transition come to rest before a picture is taken. */
async function settle(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), milliseconds);
}
