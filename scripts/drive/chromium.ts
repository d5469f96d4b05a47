// Drives Chromium and its kin (Chrome, Edge) over a pipe: released Chrome takes an extension in no other way.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chooseInMenu, openBeside, pressCommand, surfaceAt } from './chromium-surfaces';
import { watchChromiumErrors } from './chromium-errors';
import { openPrivate, openWindow } from './chromium-windows';
import { makeChromiumProfile } from './chromium-profile';
import { startDeadEndProxy } from './dead-end-proxy';
import { doze } from './doze';
import type { Driver, LaunchOptions, Scheme } from './driver';

/** Milliseconds until a stopped worker is out of Puppeteer's hands. */
const WORKER_LEFT = 2500;

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const proxy = options.offline ? await startDeadEndProxy() : null;
  const profile = await makeChromiumProfile(options.extension);
  const release = async () => {
    proxy?.close();
    await profile.undo();
  };
  const browser = await start(options, profile.folder, proxy?.port).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => void release().finally(resolve));
  });
  const watch = await watchChromiumErrors(browser);
  const extensionId = await install(browser, options.extension);

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const openExtensionPage = (path: string) => open(`chrome-extension://${extensionId}/${path}`);
  const tabId = async (page: Page) => {
    // The extension may open a tab of its own meanwhile, such as its welcome: then ask again.
    for (;;) {
      await page.bringToFront();
      const id = await activeTabId(browser, extensionId);
      if ((await page.evaluate(() => document.visibilityState)) === 'visible') return id;
    }
  };
  const openPopup = async (page: Page) => openExtensionPage(`popup.html?tabId=${await tabId(page)}`);
  const clickAction = async (page: Page, rest = 0) => {
    const extension = (await browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('Chromium has dropped the extension.');
    await tabId(page); // waits until nothing of the extension's own stands before it
    await page.bringToFront();
    await pause(rest);
    const at = Date.now();
    await extension.triggerAction(page);
    return at;
  };

  let scheme: Scheme = 'light';
  let forced = false;
  const sessions = new WeakMap<Page, CDPSession>();
  /** By the protocol itself: Puppeteer's own word for it knows no forced colours. */
  const emulate = async () => {
    for (const page of await browser.pages()) {
      const session = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, session);
      const features = [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
    }
  };

  const changeHosts = async (change: keyof HostsApi, pattern: string) => {
    const page = await open('chrome://extensions');
    await page.evaluate(changeHostsHere, change, extensionId, pattern);
    await page.close();
  };

  return {
    engine: 'chromium',
    open,
    openPrivate: (url) => openPrivate(browser, extensionId, url),
    openWindow: (url) => openWindow(browser, extensionId, url),
    openExtensionPage,
    openPopup,
    clickAction,
    openRealPopup: async (page) => {
      await clickAction(page);
      return surfaceAt(browser, `chrome-extension://${extensionId}/popup.html`);
    },
    openBeside: async (page) => {
      await openBeside(await openPopup(page));
      return surfaceAt(browser, `chrome-extension://${extensionId}/sidepanel.html`);
    },
    chooseInMenu: async (page) => chooseInMenu(browser, extensionId, await tabId(page)),
    pressCommand: async (page, command, rest = 0) => {
      const id = await tabId(page);
      await pause(rest);
      return pressCommand(browser, extensionId, id, command);
    },
    tabId,
    allowHost: (pattern) => changeHosts('addHostPermission', pattern),
    withdrawHost: (pattern) => changeHosts('removeHostPermission', pattern),
    stopBackground: async (once) => {
      await watch.leaveWorkers();
      const page = await openExtensionPage('manifest.json');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await once?.();
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
      // Puppeteer turns to a worker that starts; to one that starts before it has let go of the last, for ever.
      await pause(WORKER_LEFT);
    },
    removeExtension: () => browser.uninstallExtension(extensionId),
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    doze: (milliseconds) => doze(browser, milliseconds),
    setScheme: async (chosen) => {
      scheme = chosen;
      await emulate();
    },
    forceColours: async (on) => {
      forced = on;
      await emulate();
    },
    strayRequests: () => proxy?.requests ?? [],
    errors: () => Promise.resolve(watch.errors),
    closed,
    close: async () => {
      watch.undo();
      await browser.close();
      await closed;
    },
  };
}

function start(options: LaunchOptions, profile: string, proxyPort?: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    handleSIGINT: options.headless, // a person's Ctrl+C is for whoever launched: it has more to clear away
    handleSIGTERM: options.headless,
    pipe: true,
    enableExtensions: true,
    args: switches(options, proxyPort),
    userDataDir: profile,
    ...(!options.headless && { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] }),
  });
}

async function install(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function switches({ headless }: LaunchOptions, proxyPort: number | undefined): string[] {
  return [
    // Chromium's sandbox refuses to run as root, which is who runs tests in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(headless ? ['--window-size=1280,900'] : []),
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=127.0.0.1']),
  ];
}

interface TabsApi {
  tabs: { query(what: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
}

interface HostsApi {
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}

/**
 * Asked in a page of the extension, since only the extension counts tabs in these numbers; one that does nothing and
 * stays behind the tab in front. Its worker would not do: it comes and goes as Chromium likes.
 */
async function activeTabId(browser: Browser, extensionId: string): Promise<number> {
  const inside = await browser.newPage({ background: true });
  await inside.goto(`chrome-extension://${extensionId}/manifest.json`);
  const id = await inside.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  await inside.close();
  if (id === undefined) throw new Error('The extension sees no tab in front.');
  return id;
}

/** Runs on chrome://extensions, the one page that may grant a host without a prompt, or take it. */
async function changeHostsHere(change: keyof HostsApi, extensionId: string, pattern: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: HostsApi } }).chrome;
  await developerPrivate[change](extensionId, pattern);
}
