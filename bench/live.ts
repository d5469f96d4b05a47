// The built extension in Chromium, which alone tells it: how long it keeps the page waiting between the click and the
// marks, and what it holds and does once it is done.
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers';
import { buildExtension } from '../scripts/build';
import type { Driver } from '../scripts/drive/driver';
import { launch } from '../scripts/drive/launch';
import { servePages } from '../test/e2e/page-server';
import type { Bench, Figure } from './figures';
import { medianOf } from './median';
import { articlePage } from './live/article';
import { longestTask, type LongestTask } from './live/trace';

const LONG = 5_000;
const ROUNDS = 3;
const SLOWED = 4;
const REST_SECONDS = 5;
const MEGABYTE = 2 ** 20;

const painted = (page: Page) =>
  page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 60_000, polling: 100 });

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

/** Measures the built extension in Chromium. Throws where there is none. */
export async function live(): Promise<Bench> {
  const found = findBrowser(['chromium']);
  if (found === null) throw new Error('This is measured in Chromium; none was found here.');
  const extension = await buildExtension('chromium');
  const path = `/2024/05/13/lock-${LONG}`;
  const server = await servePages(new Map([[path, { html: articlePage(LONG) }]]));
  const { program } = found;
  const driver = await launch('chromium', { program, extension, headless: true, offline: true });
  const address = server.origin + path;
  try {
    // The first run opens a page of its own.
    await driver.openExtensionPage('options.html');
    const tasks: LongestTask[] = [];
    for (let round = 0; round < ROUNDS; round++) tasks.push(await slowedTasks(driver, address));
    const held = await heldByPage(driver, address);
    return { name: 'the page meanwhile', figures: figuresOf(tasks, held) };
  } finally {
    await driver.close();
    await server.close();
  }
}

const figuresOf = (tasks: readonly LongestTask[], held: Held): Figure[] => [
  {
    name: `longest task, ${LONG} words, processor slowed ${SLOWED} ×`,
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
