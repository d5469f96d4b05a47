// A browser held still and let go again, as on a device that sleeps and wakes.
import type { Browser } from 'puppeteer-core';

/** Stops all processes of a browser for so many milliseconds: each was launched into a group of its own. */
export async function doze(browser: Browser, milliseconds: number): Promise<void> {
  const group = browser.process()?.pid;
  if (group === undefined) throw new Error('This browser is not ours to hold still.');
  process.kill(-group, 'SIGSTOP');
  try {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  } finally {
    process.kill(-group, 'SIGCONT');
  }
}
