// `npm run sheet`: builds the sheet and leaves a picture of every state in both browsers under .output/sheet/.
// `npm run sheet -- panel` takes only the states whose names start so; `own` and `page` are the built extension itself.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './browsers';
import { buildExtension } from './build';
import type { Engine } from './drive/driver';
import { launch } from './drive/launch';
import { welcomeTab } from './drive/welcome-tab';
import { ROOT } from './run-command';
import { buildSheet } from './sheet/build-sheet';
import { pictureOwn } from './sheet/picture-own';
import { picturePage } from './sheet/picture-page';
import { pictureStates } from './sheet/picture-states';
import { serveStories } from './story-server';
import { FIRST_STORY } from './tour';

const FOLDER = join(ROOT, '.output/sheet');
const wanted = process.argv[2] ?? '';
const isWanted = (group: string) => group.startsWith(wanted) || wanted.startsWith(group);

if (wanted === '') await rm(FOLDER, { recursive: true, force: true });
await buildSheet(FOLDER);
const sheet = await serveStories(FOLDER);
const stories = await serveStories();
for (const engine of ['chromium', 'firefox'] as const) await picture(engine);
await Promise.all([sheet.close(), stories.close()]);
console.log(`The sheet is ${FOLDER}/index.html; its pictures stand beside it.`);

async function picture(engine: Engine): Promise<void> {
  const found = findBrowser(engine === 'firefox' ? ['firefox'] : ['chromium', 'chrome', 'edge']);
  if (found === null) {
    console.log(`No ${engine} is installed: no pictures of it.`);
    return;
  }
  const extension = await buildExtension(engine);
  const driver = await launch(engine, { program: found.program, extension, headless: true, offline: true });
  const folder = join(FOLDER, engine);
  await mkdir(folder, { recursive: true });
  try {
    const blank = await driver.open(stories.origin);
    const welcome = await welcomeTab(blank.browser());
    if (isWanted('own')) await pictureOwn(driver, welcome, stories.origin + FIRST_STORY, folder);
    if (isWanted('page')) await picturePage(driver, stories.origin + FIRST_STORY, folder);
    await pictureStates(driver, sheet.origin, folder, wanted);
  } finally {
    await driver.close();
  }
}
