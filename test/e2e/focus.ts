// Where the keyboard is in a page, and going on from there.
import type { Page } from 'puppeteer-core';

export interface Stop {
  /** As it is announced. */
  name: string;
  /** Whether it shows that it has the focus, and nothing lies over it. */
  seen: boolean;
}

/** Where the focus is: its name, and whether a sighted reader sees it. */
export const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const label = (at as HTMLInputElement).labels?.[0] ?? at;
    const name = at.getAttribute('aria-label') ?? label.textContent;
    const box = label.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
    const ring =
      getComputedStyle(at).outlineStyle !== 'none' || getComputedStyle(label).outlineStyle !== 'none';
    return { name: name.replace(/\s+/g, ' ').trim(), seen: ring && top !== null && label.contains(top) };
  });

export const focusedOn = (page: Page): Promise<string> => stop(page).then(({ name }) => name);

/** Goes on by Tab until a stop has a name that begins so, and answers with the names on the way. */
export async function tabTo(page: Page, start: string): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < 60; i++) {
    const name = await focusedOn(page);
    names.push(name);
    if (name.startsWith(start)) return names;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop begins with "${start}": ${names.map((name) => name.slice(0, 60)).join(' | ')}`);
}

/** Presses Tab as often as told, then Enter. */
export async function tabAndEnter(page: Page, tabs: number): Promise<void> {
  for (let i = 0; i < tabs; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
