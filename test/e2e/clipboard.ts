// What stands on the clipboard, found out as a reader would: by pasting it.
import type { Driver } from '../../scripts/drive/driver';

/** Pastes into an empty page in front and answers with what came. */
export async function pasted(driver: Driver, origin: string): Promise<string> {
  const page = await driver.open(`${origin}/gazette/icon.svg`);
  await page.goto(`data:text/html,<textarea autofocus></textarea>`);
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const words = await page.$eval('textarea', (box) => box.value);
  await page.close();
  return words;
}
