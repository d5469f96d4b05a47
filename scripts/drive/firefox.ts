// Drives Firefox over WebDriver BiDi, with the extension loaded as a temporary add-on.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startDeadEndProxy } from './dead-end-proxy';
import { doze } from './doze';
import type { Driver, LaunchOptions } from './driver';
import { type ChromeScope, contextOf, enterChromeScope } from './firefox-chrome-scope';
import { openPrivate, openWindow } from './firefox-windows';
import { chooseInMenu, closeRealPopup, openRealPopup, openSidebar, pressCommand } from './firefox-surfaces';

/** Milliseconds. A page that nests without end takes Firefox longer than the usual half minute to build. */
const SLOWEST_PAGE = 120_000;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const addon = { id: await addonId(options.extension), uuid: randomUUID() };
  const proxy = options.offline ? await startDeadEndProxy() : null;
  const browser = await start(options, preferences(addon, proxy?.port)).catch((error: unknown) => {
    proxy?.close();
    throw error;
  });
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => {
      proxy?.close();
      resolve();
    });
  });
  const scope = await install(browser, options.extension);
  if (!options.headless) await scope.run(SHOW_BUTTON, addon.id);
  const logged: string[] = [];

  const newPage = async () => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'assert') logged.push(message.text());
    });
    return page;
  };
  const openExtensionPage = async (path: string) => {
    const page = await newPage();
    await scope.navigate(page, `moz-extension://${addon.uuid}/${path}`);
    return page;
  };
  const tabId = async (page: Page) => Number(await scope.run(TAB_ID, contextOf(page)));
  const clickAction = async (page: Page, rest = 0) => {
    await page.bringToFront();
    await pause(rest);
    return Number(await scope.run(CLICK_ACTION, addon.id, contextOf(page)));
  };

  return {
    engine: 'firefox',
    open: async (url) => {
      const page = await newPage();
      await page.goto(url, { timeout: SLOWEST_PAGE });
      return page;
    },
    openPrivate: (url) => openPrivate(browser, scope, addon.id, url),
    openWindow: (url) => openWindow(browser, scope, url),
    openExtensionPage,
    openPopup: async (page) => {
      const popup = await openExtensionPage(`popup.html?tabId=${await tabId(page)}`);
      await closeRealPopup(scope);
      return popup;
    },
    clickAction,
    openRealPopup: async (page) => {
      await clickAction(page);
      return openRealPopup(scope);
    },
    openBeside: async (page) => {
      await page.bringToFront();
      return openSidebar(scope, addon.id);
    },
    chooseInMenu: async (page, item) => {
      await page.bringToFront();
      await closeRealPopup(scope);
      await chooseInMenu(scope, page, item);
    },
    pressCommand: async (page, command, rest = 0) => {
      await page.bringToFront();
      await pause(rest);
      return pressCommand(scope, addon.id, command);
    },
    tabId,
    allowHost: () => Promise.resolve(),
    withdrawHost: async (pattern) => {
      await scope.run(WITHDRAW_HOST, addon.id, pattern);
    },
    stopBackground: async (once) => {
      await once?.();
      await scope.run(STOP_BACKGROUND, addon.id);
    },
    removeExtension: () => browser.uninstallExtension(addon.id),
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    doze: (milliseconds) => doze(browser, milliseconds),
    setScheme: async (scheme) => {
      await scope.run(SET_SCHEME, scheme === 'dark' ? 0 : 1);
    },
    forceColours: async (on) => {
      await scope.run(FORCE_COLOURS, on ? 2 : 0);
    },
    strayRequests: () => proxy?.requests ?? [],
    errors: async () => [...logged, ...(await scriptErrors(scope))],
    closed,
    close: async () => {
      await browser.close();
      await closed;
    },
  };
}

function start(options: LaunchOptions, extraPrefsFirefox: Record<string, unknown>): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    handleSIGINT: options.headless, // as in chromium.ts
    handleSIGTERM: options.headless,
    args: ['--remote-allow-system-access'], // moz-extension: pages are refused without it
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox,
    ...(!options.headless && { defaultViewport: null }),
  });
}

async function install(browser: Browser, extension: string): Promise<ChromeScope> {
  try {
    await browser.installExtension(extension);
    return await enterChromeScope(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function addonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${extension} is not a build for Firefox: its manifest has no add-on id.`);
  return id;
}

function preferences(addon: { id: string; uuid: string }, proxyPort: number | undefined) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addon.id]: addon.uuid }),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.webextOptionalPermissionPrompts': false,
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '127.0.0.1',
    }),
  };
}

const EXTENSIONS = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extensions = ExtensionParent.apiManager.global;`;

const TAB_OF = `
  const { NavigableManager } =
    ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tabOf = (id) => {
    const { embedderElement } = NavigableManager.getBrowsingContextById(id);
    return embedderElement.ownerDocument.defaultView.gBrowser.getTabForBrowser(embedderElement);
  };`;

// A popup that is still open would only be closed by the click.
const CLICK_ACTION = `${EXTENSIONS}${TAB_OF}
  const around = tabOf(args[1]).ownerDocument.defaultView;
  around.document.getElementById('customizationui-widget-panel')?.hidePopup();
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const at = Date.now();
  await extensions.browserActionFor(extension).triggerAction(around);
  return at;`;

// A temporary add-on's button starts behind the puzzle piece.
const SHOW_BUTTON = `${EXTENSIONS}
  const { widget } = extensions.browserActionFor(WebExtensionPolicy.getByID(args[0]).extension);
  CustomizableUI.addWidgetToArea(widget.id, CustomizableUI.AREA_NAVBAR);
  return CustomizableUI.getPlacementOfWidget(widget.id).area;`;

const TAB_ID = `${EXTENSIONS}${TAB_OF}
  return extensions.tabTracker.getId(tabOf(args[0]));`;

const STOP_BACKGROUND = `await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground();`;

const WITHDRAW_HOST = `
  const { ExtensionPermissions } =
    ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionPermissions.remove(args[0], { permissions: [], origins: [args[1]] }, extension);`;

const SET_SCHEME = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);`;

const FORCE_COLOURS = `Services.prefs.setIntPref('browser.display.document_color_use', args[0]);`;

// Firefox's own scripts grumble in the same log: only pages' and add-ons' errors count. Nor does its note, in its own
// console alone, that a view closed or an add-on went before the answer to its last question came; nor, at times,
// that the background was stopped or a page went while a style was put into it: the background hears of that itself.
const SCRIPT_ERRORS = `
  return JSON.stringify(Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.logLevel === Ci.nsIConsoleMessage.error)
    .filter((message) => /^(https?|moz-extension):/.test(message.sourceName))
    .filter((message) => !/^(?:Error: )?Promise (?:resolved|rejected) (?:after|while) context unloaded/.test(message.errorMessage))
    .filter((message) => !(message.sourceName.endsWith('/background.js') && message.errorMessage.startsWith('InvalidStateError: An exception was thrown')))
    .map((message) => message.errorMessage + ' (' + message.sourceName + ')'));`;

async function scriptErrors(scope: ChromeScope): Promise<string[]> {
  return JSON.parse(String(await scope.run(SCRIPT_ERRORS))) as string[];
}
