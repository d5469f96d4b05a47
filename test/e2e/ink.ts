// What is drawn on a page, by its pixels.
import type { Page } from 'puppeteer-core';
import type { MarkPlace } from '../../scripts/drive/page-marks';

/**
 * The shares of a line of words, pointed at as `placeOfMark` does, that are not of the page's ground: of its top row,
 * and of its fullest row below.
 */
export async function inkUnder(page: Page, { x, y }: MarkPlace): Promise<{ top: number; line: number }> {
  const scrolled = await page.evaluate(() => scrollY);
  // From the page's bare margin to the mark.
  const clip = { x: 0, y: Math.round(y + scrolled) - 12, width: Math.round(x) + 30, height: 28 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const ground = context.getImageData(0, 0, 1, 1).data;
    const share = (row: number) => {
      const { data } = context.getImageData(width - 60, row, 60, 1);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] !== ground[0] || data[i + 2] !== ground[2]) ink++;
      return ink / 60;
    };
    const below = Array.from({ length: Math.floor(height / 2) }, (_, i) => share(height - 1 - i));
    return { top: share(0), line: Math.max(...below) };
  }, picture);
}
