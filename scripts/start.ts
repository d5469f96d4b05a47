// `npm start`: builds Whence, serves the sample stories on this machine, and opens a browser with both.
// Where there is no display, or with --headless, it makes the journey itself and leaves pictures.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './browser-install';
import { BROWSER_NAMES, type BrowserName, type FoundBrowser } from './browsers';
import { buildExtension } from './build';
import { hasDisplay } from './display';
import { launch } from './drive/launch';
import { ROOT } from './run-command';
import { serveStories, type StoryServer } from './story-server';
import { FIRST_STORY, takeTour } from './tour';

const USAGE = `Usage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--headless]`;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { wanted, headless } = readArguments();
  const browser = await provideBrowser(wanted);
  console.log(`Building Whence for ${browser.name} …`);
  const extension = await buildExtension(browser.engine);
  const stories = await serveStories();
  try {
    if (headless) await tour(browser, extension, stories);
    else await open(browser, extension, stories);
  } finally {
    await stories.close();
  }
}

function readArguments(): { wanted: readonly [BrowserName, ...BrowserName[]]; headless: boolean } {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const name = BROWSER_NAMES.find((known) => known === values.browser);
  if (values.browser !== undefined && name === undefined) throw new Error(USAGE);
  return {
    wanted: name === undefined ? BROWSER_NAMES : [name],
    headless: values.headless || !hasDisplay(process.platform, process.env),
  };
}

async function tour(browser: FoundBrowser, extension: string, stories: StoryServer): Promise<void> {
  const driver = await launch(browser.engine, {
    program: browser.program,
    extension,
    headless: true,
    offline: true,
  });
  try {
    await takeTour(driver, stories.origin, join(ROOT, '.output/tour'), (line) => {
      console.log(line);
    });
  } finally {
    await driver.close();
  }
}

/** Leaves the browser to the person, and the stories served until it is closed. */
async function open(browser: FoundBrowser, extension: string, stories: StoryServer): Promise<void> {
  const driver = await launch(browser.engine, {
    program: browser.program,
    extension,
    headless: false,
    offline: false,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void driver.close());
  const story = await driver.open(stories.origin + FIRST_STORY);
  await story.bringToFront();
  console.log(`The stories are at ${stories.origin}. Press the Whence button in the toolbar.`);
  console.log('Close the browser to end.');
  await driver.closed;
}
