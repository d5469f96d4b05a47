// `npm run icons`: draws the icon's pictures under public/icon/ from scripts/icon/whence.svg, in Chromium.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers';
import { missingSentence } from './browser-install';
import { ROOT } from './run-command';

/** Pixels a side, and the empty rim: none where every pixel counts, the store's own where it shows the largest. */
const SIZES: readonly [size: number, rim: number][] = [
  [16, 0],
  [32, 0],
  [48, 2],
  [96, 4],
  [128, 16],
];

const found = findBrowser(['chromium', 'chrome', 'edge']);
if (found === null) throw new Error(missingSentence('chromium', process.platform));
const drawing = await readFile(join(ROOT, 'scripts/icon/whence.svg'), 'base64');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: found.program, args });
try {
  const page = await browser.newPage();
  for (const [size, rim] of SIZES) {
    await page.setViewport({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${drawing}`;
    await page.setContent(
      `<body style="margin:${rim}px"><img src="${source}" width="${size - 2 * rim}" style="display:block">`,
    );
    await writeFile(
      join(ROOT, `public/icon/${size}.png`),
      await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
    );
  }
} finally {
  await browser.close();
}
