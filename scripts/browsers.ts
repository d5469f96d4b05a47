// Where browsers live on Linux, macOS and Windows, and which of them is here.
import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Engine } from './drive/driver';

export const BROWSER_NAMES = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface FoundBrowser {
  name: BrowserName;
  engine: Engine;
  program: string;
}

/** What finding depends on, so that each system can be tried on any other. */
export interface System {
  platform: NodeJS.Platform;
  env: Readonly<Partial<Record<string, string>>>;
  runs(program: string): boolean;
}

export const THIS_SYSTEM: System = {
  platform: process.platform,
  env: process.env,
  runs: (program) => {
    try {
      accessSync(program, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

interface Places {
  commands: readonly string[];
  mac: string;
  windows: string;
}

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  chrome: {
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  edge: {
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
};

export function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/**
 * The first of the wanted browsers that is here, or null. `CHROME_PATH` and `FIREFOX_PATH` come before
 * any place known here.
 */
export function findBrowser(
  wanted: readonly BrowserName[],
  system: System = THIS_SYSTEM,
): FoundBrowser | null {
  for (const name of wanted) {
    const program = candidates(name, system).find((path) => system.runs(path));
    if (program !== undefined) return { name, engine: engineOf(name), program };
  }
  return null;
}

function candidates(name: BrowserName, { platform, env }: System): string[] {
  const chosen = env[name === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'];
  return [...(chosen ? [chosen] : []), ...installed(PLACES[name], platform, env)];
}

function installed(places: Places, platform: NodeJS.Platform, env: System['env']): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.filter((root) => root !== undefined).map((root) => win32.join(root, places.windows));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => places.commands.map((command) => posix.join(folder, command)));
  if (platform !== 'darwin') return [...onPath, ...places.commands.map((command) => `/snap/bin/${command}`)];
  const applications = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
  return [...applications.map((folder) => posix.join(folder, places.mac)), ...onPath];
}
