// One way to drive both browsers: what the tour and the end-to-end tests may ask of a running browser.
import type { Page } from 'puppeteer-core';

export type Engine = 'chromium' | 'firefox';
export type Scheme = 'light' | 'dark';

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** The folder of the built extension, with its manifest.json. */
  extension: string;
  headless: boolean;
  /**
   * Keeps the browser on this machine: every request that is not to 127.0.0.1 is written down and refused.
   * Off when a person uses the browser.
   */
  offline: boolean;
}

/** A view of the extension's that is no tab: the popup under its button, or the panel beside the page. */
export interface Surface {
  /** Runs a function that stands on its own inside the view, and answers with what it returns. */
  run(ask: (view: Window & typeof globalThis) => string): Promise<string>;
}

export interface Driver {
  readonly engine: Engine;
  /** Opens an address in a new tab in front and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens an address in a private window, where the extension is let in: it starts anew, and its pages close. */
  openPrivate(url: string): Promise<Page>;
  /** Opens an address in a window of its own. */
  openWindow(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, such as `options.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup in a tab of its own, bound to the tab of `page`: the real one closes at the first focus lost. */
  openPopup(page: Page): Promise<Page>;
  /**
   * Clicks the extension's toolbar button while `page` is in front. Grants activeTab, as a hand would.
   * Answers with the moment of the click itself, in milliseconds as `Date` counts them.
   * @param rest milliseconds between what the driver does to prepare the click, and the click
   */
  clickAction(page: Page, rest?: number): Promise<number>;
  /** The real popup, after a click on the toolbar button while `page` is in front. It closes with the focus. */
  openRealPopup(page: Page): Promise<Surface>;
  /** The real side panel (Chromium, by the popup's own button) or sidebar (Firefox) beside `page`. */
  openBeside(page: Page): Promise<Surface>;
  /** Chooses the extension's item in the context menu of the page's selection. In Chromium, whose menu no driver
   *  reaches, the background is told so; it must have been granted the page before. */
  chooseInMenu(page: Page, item: string): Promise<void>;
  /** Presses the key of one of the extension's commands; in Chromium told as above. Answers as for a click. */
  pressCommand(page: Page, command: string, rest?: number): Promise<number>;
  /** The number by which the extension knows the tab. */
  tabId(page: Page): Promise<number>;
  /**
   * Lets the extension's next `permissions.request` for this pattern pass without a prompt.
   * Firefox lets every one pass.
   */
  allowHost(pattern: string): Promise<void>;
  /** Takes a host from the extension, as a person does in the browser's own list of what it may read. */
  withdrawHost(pattern: string): Promise<void>;
  /**
   * Stops the extension's background, as the browser does after a rest; the next message wakes it.
   * @param once what is to have come first: the stop follows at once
   */
  stopBackground(once?: () => Promise<void>): Promise<void>;
  /** Takes the extension away, as a person does who removes it while pages are open. */
  removeExtension(): Promise<void>;
  /** Puts the extension in its own place, as an update does while pages are open. */
  updateExtension(): Promise<void>;
  /** Holds the whole browser still for so many milliseconds, as a device does that sleeps. */
  doze(milliseconds: number): Promise<void>;
  /** What `prefers-color-scheme` answers in every tab that is open now. */
  setScheme(scheme: Scheme): Promise<void>;
  /** Whether every tab that is open now is drawn in the system's few colours, as `forced-colors` tells pages. */
  forceColours(on: boolean): Promise<void>;
  /** Addresses off this machine that anything in the browser asked for. Always empty unless launched offline. */
  strayRequests(): readonly string[];
  /** What went wrong in pages, content scripts and the background: uncaught errors and logged ones. */
  errors(): Promise<readonly string[]>;
  /** Settles when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
