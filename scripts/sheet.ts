// `npm run sheet`: builds the sheet and leaves a picture of every state in both browsers under .output/sheet/.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { STATES } from '../sheet/states';
import { findBrowser } from './browsers';
import { buildExtension } from './build';
import type { Engine } from './drive/driver';
import { launch } from './drive/launch';
import { ROOT } from './run-command';
import { buildSheet } from './sheet/build-sheet';
import { serveStories } from './story-server';

const FOLDER = join(ROOT, '.output/sheet');
const WIDTHS = { panel: 420, card: 400, document: 760, printed: 800 } as const;

await rm(FOLDER, { recursive: true, force: true });
await buildSheet(FOLDER);
const server = await serveStories(FOLDER);
for (const engine of ['chromium', 'firefox'] as const) await picture(engine);
await server.close();
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
  const page = await driver.open(server.origin);
  for (const [name, { style }] of Object.entries(STATES)) {
    const width = WIDTHS[style];
    const take = async (look: string, at: { width: number; lang?: string; text?: string }) => {
      await page.setViewport({ width: at.width, height: 700 });
      await page.goto(`${server.origin}/?state=${name}&lang=${at.lang ?? 'en'}`);
      await page.waitForSelector('html[data-drawn]');
      if (at.text) await enlarge(page, at.text);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    };
    await driver.setScheme('light');
    await take('light', { width });
    await take('narrow', { width: 320 });
    await take('arabic', { width, lang: 'ar' });
    await take('large-text', { width: Math.max(640, width), text: '200%' });
    await driver.setScheme('dark');
    await take('dark', { width });
    if (engine === 'chromium') {
      const session = await page.createCDPSession();
      const forced = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features: forced });
      await take('forced-colours', { width });
      await session.send('Emulation.setEmulatedMedia', { features: [] });
      await session.detach();
    }
  }
  await driver.close();
}

async function enlarge(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}
