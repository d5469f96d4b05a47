// `npm run sheet`: builds the sheet and leaves a picture of every state in both browsers under .output/sheet/.
// `npm run sheet -- panel` takes only the states whose names start so.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './browsers';
import { buildExtension } from './build';
import type { Engine } from './drive/driver';
import { launch } from './drive/launch';
import { ROOT } from './run-command';
import { buildSheet } from './sheet/build-sheet';
import { picturePage } from './sheet/picture-page';
import { pictureStates } from './sheet/picture-states';
import { serveStories } from './story-server';

const FOLDER = join(ROOT, '.output/sheet');
const wanted = process.argv[2] ?? '';

await rm(FOLDER, { recursive: true, force: true });
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
    await pictureStates(driver, sheet.origin, folder, wanted);
    if ('page'.startsWith(wanted) || wanted.startsWith('page')) {
      await picturePage(driver, stories.origin, folder);
    }
  } finally {
    await driver.close();
  }
}
