// Private windows: of what is read there nothing is kept.
import { browser } from './api';

/** Whether this context belongs to a private window. A script whose extension has gone may keep nothing either. */
export const inPrivateWindow = (): boolean =>
  (browser.extension as typeof browser.extension | undefined)?.inIncognitoContext ?? true;

/** Whether a tab belongs to a private window. */
export async function isPrivateTab(tabId: number | undefined): Promise<boolean> {
  if (inPrivateWindow()) return true;
  if (tabId === undefined) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}
