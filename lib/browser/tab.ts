// The tab the panel speaks of, and putting the agent into it.
import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from './sites';

export interface PageTab {
  id: number;
  /** Known only while the reader's click grants it. */
  url: string | null;
}

/**
 * The tab in front of the reader; a panel opened as a page of its own names it as `?tabId=`.
 * Null when there is none.
 */
export async function pageTab(search: string): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(search).get('tabId'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Puts the agent into the page (it notices when it is there already). False where the browser forbids it. */
export async function injectAgent(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
