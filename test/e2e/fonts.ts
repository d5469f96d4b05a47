// Fonts of different widths for the pages under test: what a system has installed is not to decide how a test ends.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/run-command';

/** From narrow to wide, each with its letters of the Latin alphabet; Arabic is the same in all. */
export const FONTS = ['roboto-condensed', 'noto-sans', 'dejavu-sans'] as const;
export type Font = (typeof FONTS)[number];

const LATIN = 'U+0000-05FF, U+1E00-FAFF';
const ARABIC = 'U+0600-06FF';

const fileOf = async (font: string, letters: string, weight: number) => {
  const file = `${font}/files/${font}-${letters}-${weight}-normal.woff2`;
  return readFile(join(ROOT, 'node_modules/@fontsource', file), 'base64');
};

/** Sets everything on a page in that font, and waits until it is. */
export async function setInFont(page: Page, font: Font): Promise<void> {
  const faces = [];
  for (const weight of [400, 700]) {
    faces.push({ weight, letters: LATIN, bytes: await fileOf(font, 'latin', weight) });
    faces.push({ weight, letters: ARABIC, bytes: await fileOf('noto-sans-arabic', 'arabic', weight) });
  }
  await page.evaluate(async (all) => {
    for (const { weight, letters, bytes } of all) {
      const source = `url(data:font/woff2;base64,${bytes})`;
      const face = new FontFace('Tried', source, { weight: `${weight}`, unicodeRange: letters });
      document.fonts.add(await face.load());
    }
    for (const property of ['--sans', '--serif'])
      document.documentElement.style.setProperty(property, 'Tried');
  }, faces);
}
