// From the click, the key or the page's arrival to the first marks and the quiet line, by stamps from inside the
// extension; two builds in turn, so that a busy machine slows both alike:
//
//   tsx bench/at-once.ts [--against FOLDER] [--rounds N] [--browser NAME] [--way NAME] [--words N] [--start warm|cold]
//
// FOLDER: the `.output` of another checkout, built for both browsers. Each step's median is printed as it is known.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers';
import { buildExtension } from '../scripts/build';
import type { Driver, Engine } from '../scripts/drive/driver';
import { launch } from '../scripts/drive/launch';
import { stampedBuild } from './at-once/stamped-build';
import { serveStamped, type StampServer } from './at-once/stamp-server';
import { tableOf, type Bench, type Figure } from './figures';
import { medianOf } from './median';

const LENGTHS = [500, 1_500, 5_000];
const ROUNDS = 7;
const HOST = 'http://127.0.0.1/*';
/** Milliseconds that a page is left alone before it is clicked. */
const SETTLED = 500;

/** How marks are asked for. The site comes last: once it is on, no click is needed. */
const WAYS = ['button', 'key', 'site'] as const;
type Way = (typeof WAYS)[number];
const STARTS = ['warm', 'cold'] as const;
type Start = (typeof STARTS)[number];

/** The steps in the table, those first of which something is wanted; the last two are nearly all the browser's own. */
const TOLD = {
  drawn: 'first marks',
  'quiet line': 'quiet line',
  agent: 'agent starts',
  'popup runs': 'popup’s first line',
};

/** In milliseconds at most: until the first marks, and until the quiet line. */
const WANTED: Readonly<Record<Engine, Readonly<Record<Way, Readonly<Record<Start, readonly number[]>>>>>> = {
  chromium: {
    button: { warm: [110, 170], cold: [210] },
    key: { warm: [110], cold: [210] },
    site: { warm: [80], cold: [110] },
  },
  firefox: {
    button: { warm: [170], cold: [300] },
    key: { warm: [170], cold: [300] },
    site: { warm: [100], cold: [] },
  },
};

interface Choice {
  rounds: number;
  browsers: readonly Engine[];
  ways: readonly Way[];
  starts: readonly Start[];
  lengths: readonly number[];
}
const EVERYTHING: Choice = {
  rounds: ROUNDS,
  browsers: ['chromium', 'firefox'],
  ways: WAYS,
  starts: STARTS,
  lengths: LENGTHS,
};

/** One build in a browser of its own. */
interface Measured {
  driver: Driver;
  server: StampServer;
  /** Milliseconds of each step since the click, or since the page's document was there. */
  run: (way: Way, start: Start, words: number) => Promise<Map<string, number>>;
  close: () => Promise<void>;
}

/** Puppeteer holds every new page and worker of Chromium until it has looked at it. Here that would count. */
async function letTargetsStart(browser: Browser): Promise<void> {
  const { _connection: connection } = browser as unknown as {
    _connection: { send: (method: string, params: object) => Promise<unknown> };
  };
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: false,
    filter: [{ type: 'page', exclude: true }, {}],
  });
}

async function measured(engine: Engine, program: string, extension: string): Promise<Measured> {
  const server = await serveStamped();
  const stamped = await stampedBuild(extension, server.origin);
  const driver = await launch(engine, { program, extension: stamped.folder, headless: true, offline: true });
  const first = await driver.openExtensionPage('options.html');
  if (engine === 'chromium') await letTargetsStart(first.browser());

  const clicked = async (way: Exclude<Way, 'site'>, start: Start, page: Page) => {
    if (start === 'cold') await driver.stopBackground();
    return way === 'button'
      ? driver.clickAction(page, SETTLED)
      : driver.pressCommand(page, 'next-mark', SETTLED);
  };
  return {
    driver,
    server,
    run: async (way, start, words) => {
      if (way === 'site' && start === 'cold') await driver.stopBackground();
      const opened = Date.now();
      const page = await driver.open(server.article(words));
      const click = way === 'site' ? null : await clicked(way, start, page);
      const wanted = ['drawn', 'answered', ...(way === 'button' ? ['whole'] : [])];
      const moments = await server.since(click ?? opened, wanted);
      const from = click ?? moments.get('document') ?? Number.NaN;
      await page.close();
      return new Map([...moments].map(([name, at]) => [name, at - from]));
    },
    close: async () => {
      await driver.close();
      server.close();
      stamped.undo();
    },
  };
}

interface PermissionsApi {
  permissions: { request: (what: { origins: string[] }) => Promise<boolean> };
}

async function grantHost({ driver }: Measured): Promise<void> {
  await driver.allowHost(HOST);
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(async (host) => {
    await (globalThis as unknown as { chrome: PermissionsApi }).chrome.permissions.request({
      origins: [host],
    });
  }, HOST);
  await page.close();
}

async function turnSiteOn({ driver, server }: Measured): Promise<void> {
  await driver.allowHost(HOST);
  const page = await driver.open(server.article(500));
  await driver.clickAction(page);
  const popup = await driver.openPopup(page);
  await popup.waitForSelector('main[aria-busy=false] h1');
  await popup.click('header [role=switch]');
  await popup.waitForSelector('header [role=switch]:checked');
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await popup.close();
  await page.close();
}

/** The median of each step. */
function medians(runs: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const names = new Set(runs.flatMap((run) => [...run.keys()]));
  const all = [...names].map((name): [string, number] => [
    name,
    medianOf(runs.flatMap((run) => run.get(name) ?? [])),
  ]);
  return new Map(all.sort(([, a], [, b]) => a - b));
}

async function inBrowser(engine: Engine, choice: Choice, against: string | undefined): Promise<Figure[]> {
  const found = findBrowser([engine]);
  if (found === null) return [];
  const now = await buildExtension(engine);
  const builds = [
    ...(against === undefined
      ? []
      : [{ name: 'before', folder: join(against, engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3') }]),
    { name: 'now', folder: now },
  ];
  const all: { name: string; one: Measured }[] = [];
  const figures: Figure[] = [];
  try {
    for (const { name, folder } of builds)
      all.push({ name, one: await measured(engine, found.program, folder) });
    for (const way of choice.ways) {
      for (const { one } of all) {
        // A command that Chromium is told of grants nothing, unlike a key.
        if (way === 'key' && engine === 'chromium') await grantHost(one);
        if (way === 'site') await turnSiteOn(one);
      }
      for (const start of choice.starts) {
        // No driver presses a key of Chromium's own, and a background that sleeps cannot be told of one.
        if (way === 'key' && start === 'cold' && engine === 'chromium') continue;
        for (const words of choice.lengths) {
          const runs = all.map((): Map<string, number>[] => []);
          // The first round is for the browser to make its machine code.
          for (let round = 0; round <= choice.rounds; round++)
            for (const [at, { one }] of all.entries()) {
              const run = await one.run(way, start, words);
              if (round > 0 || start === 'cold') runs[at]?.push(run);
            }
          const steps = runs.map(medians);
          const what = `${engine}: ${way}, ${start}, ${words.toLocaleString('en')} words`;
          for (const [at, { name }] of all.entries())
            console.error(
              `${what}, ${name}: ${[...(steps[at] ?? [])].map(([step, ms]) => `${step} ${Math.round(ms)}`).join(', ')}`,
            );
          figures.push(...figuresOf(what, steps, WANTED[engine][way][start]));
        }
      }
    }
    return figures;
  } finally {
    for (const { one } of all) await one.close();
  }
}

function figuresOf(
  what: string,
  steps: readonly ReadonlyMap<string, number>[],
  wanted: readonly number[],
): Figure[] {
  const now = steps.at(-1);
  const before = steps.length > 1 ? steps[0] : undefined;
  return Object.entries(TOLD).flatMap(([step, name], index) => {
    const value = now?.get(step);
    const most = wanted[index];
    const earlier = before?.get(step);
    return value === undefined
      ? []
      : [
          {
            name: `${what}: ${name}`,
            value,
            unit: 'ms',
            ...(most !== undefined && { most }),
            ...(earlier !== undefined && { before: earlier }),
          },
        ];
  });
}

/**
 * Measures in whichever of the two browsers is installed; takes about half an hour.
 * @param against the `.output` of another checkout, to be measured in turn with this one
 */
export const atOnce = async (against?: string, choice: Choice = EVERYTHING): Promise<Bench> => {
  const figures: Figure[] = [];
  for (const engine of choice.browsers) figures.push(...(await inBrowser(engine, choice, against)));
  return { name: 'from the click to the marks', figures };
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      rounds: { type: 'string' },
      browser: { type: 'string' },
      way: { type: 'string', multiple: true },
      start: { type: 'string' },
      words: { type: 'string', multiple: true },
    },
  });
  const only = <T extends string>(all: readonly T[], wanted: readonly string[] | undefined) =>
    all.filter((one) => !wanted || wanted.includes(one));
  const bench = await atOnce(values.against, {
    rounds: Number(values.rounds ?? ROUNDS),
    browsers: only(EVERYTHING.browsers, values.browser === undefined ? undefined : [values.browser]),
    ways: only(WAYS, values.way),
    starts: only(STARTS, values.start === undefined ? undefined : [values.start]),
    lengths: values.words?.map(Number) ?? LENGTHS,
  });
  console.log(tableOf(bench));
}
