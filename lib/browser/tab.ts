// The tab the panel speaks of, and putting the agent into it.
import { browser } from './api';
import { done, isTrue, send } from './messages';
import { CONTENT_SCRIPT } from './sites';

export interface PageTab {
  id: number;
  windowId: number;
  /** Known only while the reader's click grants it. */
  url: string | null;
  loading: boolean;
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
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, loading: tab.status === 'loading' };
}

/** Whether a tab shows a PDF: by what the browser says of it, or, where it says nothing, by its address. */
export async function showsPdf({ id, url }: PageTab): Promise<boolean> {
  const type = await contentType(id);
  return type === undefined ? /\.pdf$/i.test(pathOf(url)) : type === 'application/pdf';
}

const pathOf = (url: string | null): string =>
  url !== null && URL.canParse(url) ? new URL(url).pathname : '';

/** Of the page in a tab; undefined where the browser forbids to ask it. */
async function contentType(tabId: number): Promise<string | undefined> {
  try {
    const func = () => document.contentType;
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func });
    return injected?.result;
  } catch {
    return undefined;
  }
}

/** The number of the tab that this page of the extension is in. */
export const ownTabId = async (): Promise<number | undefined> => (await browser.tabs.getCurrent())?.id;

/** Puts the agent into the page; a living one that is there stays. False where the browser forbids it. */
export const putAgent = (tabId: number): Promise<boolean> =>
  done(browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] }));

/** The same, for who comes often: asks first whether one is there, so that the page need not run the script again. */
export const injectAgent = async (tabId: number): Promise<boolean> =>
  (await send('extension:ping', null, isTrue, { tabId, frameId: 0 })) === true || putAgent(tabId);

/**
 * Calls back when another tab comes to the front of this window, when its page has loaded, and when an agent starts
 * to read in it (after a click on the toolbar button, say). Returns its undo.
 */
export function watchPageTab(search: string, onChange: () => void): () => void {
  let agentOf: number | undefined;
  const onActivated = () => {
    agentOf = undefined;
    onChange();
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    void pageTab(search).then((tab) => {
      if (tab?.id !== tabId) return;
      if (status === 'loading') agentOf = undefined;
      if (status === 'complete') onChange();
    });
  };
  const onMessage = (_: unknown, { tab }: { tab?: { id?: number | undefined } | undefined }) => {
    const reading = tab?.id;
    if (reading === undefined || reading === agentOf) return undefined;
    void pageTab(search).then((front) => {
      if (front?.id !== reading || reading === agentOf) return;
      agentOf = reading;
      onChange();
    });
    return undefined;
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** Calls back whenever the page in a tab has loaded. Returns its undo. */
export function watchPageLoads(tabId: number, onLoaded: () => void): () => void {
  const onUpdated = (updated: number, { status }: { status?: string | undefined }) => {
    if (updated === tabId && status === 'complete') onLoaded();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}

/** Opens a page of our own in a new tab. */
export function openOwnPage(
  path: '/welcome.html' | '/week.html' | `/${'report' | 'story'}.html?${string}`,
): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/welcome.html') });
}

/** Opens the page of the last seven days' reading. */
export function openWeek(): void {
  openOwnPage('/week.html');
}

export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}
