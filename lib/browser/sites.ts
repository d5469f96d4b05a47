// The sites the reader has turned on. A site is on when it stands in our list and the browser still grants it;
// the registered content scripts are kept equal to that, so withdrawing either one turns the site off.
import * as v from 'valibot';
import { checkBy } from '../schemas/check';
import { browser } from './api';
import { isNull, receive, send } from './messages';
import { storedValue } from './stored';

export const CONTENT_SCRIPT = '/agent.js';
/** What runs in the pages of a site that is on: the background wakes while the page is still coming. */
const SCRIPTS = [
  { id: 'whence-wake', js: ['/wake.js'], runAt: 'document_start' as const },
  { id: 'whence-sites', js: [CONTENT_SCRIPT], runAt: 'document_end' as const },
];

const SitesShape = v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/*]+\/\*$/)));
const listed = storedValue('sites', checkBy(SitesShape), []);

/**
 * The match pattern for an address, or null where a site cannot be turned on (settings pages, files).
 * @example sitePattern('https://news.example/a') // 'https://news.example/*'
 */
export function sitePattern(address: string | null | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(address ?? '');
    return (protocol === 'https:' || protocol === 'http:') && hostname ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}

const granted = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

/** The sites that the reader has on, by whether the browser still grants them. */
async function listedByGrant() {
  const sites = await listed.get();
  const grants = await Promise.all(sites.map(granted));
  return {
    on: sites.filter((_, i) => grants[i]),
    withdrawn: sites.filter((_, i) => !grants[i]),
  };
}

/** The match patterns of the sites that are on. */
export const sitesOn = async (): Promise<string[]> => (await listedByGrant()).on;

export async function isSiteOn(pattern: string): Promise<boolean> {
  return (await sitesOn()).includes(pattern);
}

/**
 * Asks the browser for the site and lists it. Must be called straight from a click: Firefox takes no `await`
 * before the request. The wish is written first, because the prompt may close the popup and this code with it;
 * the background then finishes the job when the permission arrives.
 * @returns whether the site is on now
 */
export async function turnSiteOn(pattern: string): Promise<boolean> {
  const request = browser.permissions.request({ origins: [pattern] });
  const wish = listed.change((sites) => [...new Set([...sites, pattern])]);
  const agreed = await request;
  await wish;
  if (!agreed) await turnSiteOff(pattern);
  else await tellSitesChanged();
  return agreed;
}

/**
 * Asks the browser to let us fetch from these addresses. Must be called straight from a click, as `turnSiteOn`. Where
 * all are granted already, no prompt is shown.
 * @returns whether they are all granted now
 */
export function allowHosts(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.flatMap((url) => sitePattern(url) ?? []))];
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Forgets the site, hands its permission back and removes its content scripts. */
export async function turnSiteOff(pattern: string): Promise<void> {
  await listed.change((sites) => sites.filter((site) => site !== pattern));
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await tellSitesChanged();
}

/** Has the background register its script for the sites. Resolves when that is done. */
const tellSitesChanged = () => send('panel:sites-changed', null, isNull);

/** Tells every page which sites may no longer be read. */
async function tellWithdrawn(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({}))
    if (tabId !== undefined) await send('extension:withdrawn', patterns, isNull, { tabId });
}

/** Makes the registered content scripts match exactly the sites that are on. */
async function reconcile(): Promise<void> {
  const matches = await sitesOn();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered });
    return;
  }
  const scripts = SCRIPTS.map((script) => ({ ...script, matches, persistAcrossSessions: true }));
  const [known, unknown] = [true, false].map((is) =>
    scripts.filter(({ id }) => registered.includes(id) === is),
  );
  if (known?.length) await browser.scripting.updateContentScripts(known);
  if (unknown?.length) await browser.scripting.registerContentScripts(unknown);
}

/**
 * Keeps the content scripts equal to the sites: at start, and whenever a permission or the list changes.
 * Only the background calls this, so that no two contexts register at once; its own calls run in turn.
 */
export function watchSites(): void {
  let last: Promise<void> = Promise.resolve();
  const again = () => (last = last.then(reconcile, reconcile));
  const soon = () => void again();
  browser.permissions.onAdded.addListener(soon);
  browser.permissions.onRemoved.addListener(() => {
    soon();
    void listedByGrant().then(({ withdrawn }) => tellWithdrawn(withdrawn));
  });
  listed.watch(soon);
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onInstalled.addListener(soon);
  receive('panel:sites-changed', isNull, () => again().then(() => null));
}

/** Calls back whenever a site is turned on or off, in whichever window. Returns its undo. */
export function watchSiteList(onChange: () => void): () => void {
  const unwatch = listed.watch(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    unwatch();
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
