// The number of claims on the toolbar button. It belongs to one page of one tab, and goes when that page goes.
import { browser } from './api';
import { loadSettings, watchSettings } from './settings';
import { isSiteOn, sitePattern } from './sites';

const GROUND = '#63605a';

/** Shows the count where the reader wants it: by choice, and on sites that are on. */
export async function showBadge(tabId: number, address: string | null, claims: number): Promise<void> {
  const pattern = sitePattern(address);
  if (!(await loadSettings()).badge || !pattern || !(await isSiteOn(pattern))) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
  await browser.action.setBadgeText({ tabId, text: claims > 0 ? String(claims) : '' });
}

/** In the background: takes all counts away once the reader wants none. */
export function watchBadge(): void {
  watchSettings(({ badge }) => {
    if (badge) return;
    void browser.tabs.query({}).then((tabs) => {
      for (const { id } of tabs)
        if (id !== undefined) void browser.action.setBadgeText({ tabId: id, text: '' });
    });
  });
}
