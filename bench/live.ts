// The built extension in real browsers: from the click on its button to painted marks, how long it keeps the page
// waiting meanwhile, and what it holds and does once it is done.
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers';
import { buildExtension } from '../scripts/build';
import type { Driver, Engine } from '../scripts/drive/driver';
import { launch } from '../scripts/drive/launch';
import { servePages } from '../test/e2e/page-server';
import type { Bench, Figure } from './figures';
import { medianOf } from './median';
import { articlePage } from './live/article';
import { longestTask, type LongestTask } from './live/trace';

const LENGTHS = [500, 1_500, 5_000];
const LONG = 5_000;
const ROUNDS = 5;
const SLOWED = 4;
const REST_SECONDS = 5;
const MEGABYTE = 2 ** 20;

const painted = (page: Page) =>
  page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 60_000, polling: 100 });

/** Runs in the page, and so is text: a loader that names functions would leave its own helper in it. */
const WATCH_FRAMES = `
  const began = performance.now();
  (function look() {
    if (CSS.highlights.size > 0) document.documentElement.dataset.took = String(performance.now() - began);
    else requestAnimationFrame(look);
  })()`;

/** Milliseconds from just before the click until the first frame in which words are marked. */
async function clickToMarks(driver: Driver, address: string): Promise<number> {
  const page = await driver.open(address);
  await page.bringToFront();
  await page.evaluate(WATCH_FRAMES);
  await driver.clickAction(page);
  await page.waitForSelector('[data-took]', { timeout: 60_000 });
  const took = await page.evaluate(() => Number(document.documentElement.dataset['took']));
  await page.close();
  return took;
}

async function slowedTasks(driver: Driver, address: string): Promise<LongestTask> {
  const page = await driver.open(address);
  await page.bringToFront();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const longest = await longestTask(page, async () => {
    await driver.clickAction(page);
    await painted(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await page.close();
  return longest;
}

interface Held {
  /** Bytes of script heap that reading and marking left behind. */
  heap: number;
  /** Milliseconds of script in some seconds of rest. */
  atRest: number;
  hidden: number;
}

async function heldByPage(driver: Driver, address: string): Promise<Held> {
  const page = await driver.open(address);
  await page.bringToFront();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  };
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return metric('JSHeapUsedSize');
  };
  const scriptWhileResting = async () => {
    const before = await metric('ScriptDuration');
    await new Promise((resolve) => setTimeout(resolve, 1000 * REST_SECONDS));
    return 1000 * ((await metric('ScriptDuration')) - before);
  };
  const before = await heap();
  await driver.clickAction(page);
  await painted(page);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const grown = (await heap()) - before;
  const atRest = await scriptWhileResting();
  const other = await driver.open('about:blank');
  await other.bringToFront();
  const hidden = await scriptWhileResting();
  await other.close();
  await page.close();
  return { heap: grown, atRest, hidden };
}

async function inBrowser(engine: Engine): Promise<Figure[]> {
  const found = findBrowser([engine]);
  if (found === null) return [];
  const extension = await buildExtension(engine);
  const pages = new Map(LENGTHS.map((words) => [`/2024/05/13/lock-${words}`, { html: articlePage(words) }]));
  const server = await servePages(pages);
  const driver = await launch(engine, {
    program: found.program,
    extension,
    headless: true,
    offline: true,
  });
  const addressOf = (words: number) => `${server.origin}/2024/05/13/lock-${words}`;
  try {
    // The first run opens a page of its own, and the first article wakes the engine.
    await driver.openExtensionPage('options.html');
    const cold = await clickToMarks(driver, addressOf(LONG));
    const figures: Figure[] = [
      { name: `${engine}: the very first click, ${LONG} words`, value: cold, unit: 'ms' },
    ];
    for (const words of LENGTHS) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await clickToMarks(driver, addressOf(words)));
      figures.push({ name: `${engine}: click to marks, ${words} words`, value: medianOf(times), unit: 'ms' });
    }
    if (engine === 'firefox') return figures;
    const tasks: LongestTask[] = [];
    for (let round = 0; round < 3; round++) tasks.push(await slowedTasks(driver, addressOf(LONG)));
    const held = await heldByPage(driver, addressOf(LONG));
    const slow = `${LONG} words, processor slowed ${SLOWED} ×`;
    return [
      ...figures,
      {
        name: `longest task, ${slow}`,
        value: medianOf(tasks.map(({ wall }) => wall)),
        unit: 'ms',
        most: 50,
      },
      {
        name: 'the same in processor time',
        value: medianOf(tasks.map(({ processor }) => processor)),
        unit: 'ms',
        most: 50,
      },
      { name: 'heap growth', value: held.heap / MEGABYTE, unit: 'MB', most: 3 },
      { name: `script in ${REST_SECONDS} s at rest`, value: held.atRest, unit: 'ms' },
      { name: `script in ${REST_SECONDS} s while hidden`, value: held.hidden, unit: 'ms' },
    ];
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Measures the built extension in whichever of the two browsers is installed; takes about two minutes. */
export const live = async (): Promise<Bench> => ({
  name: 'click to marks',
  figures: [...(await inBrowser('chromium')), ...(await inBrowser('firefox'))],
});
