// What to do where a browser is missing: install it on Debian, else say in one sentence how to.
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, engineOf, findBrowser, type FoundBrowser } from './browsers';
import type { Engine } from './drive/driver';
import { run } from './run-command';

const DEBIAN_PACKAGE: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const COMMANDS: Readonly<Partial<Record<string, Readonly<Record<Engine, string>>>>> = {
  darwin: { chromium: 'brew install --cask google-chrome', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
  debian: { chromium: 'sudo apt-get install chromium', firefox: 'sudo apt-get install firefox-esr' },
  // Ubuntu's apt packages are empty shells around these snaps.
  ubuntu: { chromium: 'sudo snap install chromium', firefox: 'sudo snap install firefox' },
  fedora: { chromium: 'sudo dnf install chromium', firefox: 'sudo dnf install firefox' },
  arch: { chromium: 'sudo pacman -S chromium', firefox: 'sudo pacman -S firefox' },
  suse: { chromium: 'sudo zypper install chromium', firefox: 'sudo zypper install MozillaFirefox' },
};

/**
 * Finds one of the wanted browsers; on Debian, as root, installs the first where none is here.
 * Throws with a sentence for a person where there is none in the end.
 */
export async function provideBrowser(
  wanted: readonly [BrowserName, ...BrowserName[]],
): Promise<FoundBrowser> {
  const here = findBrowser(wanted);
  if (here !== null) return here;
  const engine = engineOf(wanted[0]);
  if (thisSystem() === 'debian' && process.getuid?.() === 0) {
    await installOnDebian([DEBIAN_PACKAGE[engine]]);
    const installed = findBrowser([engine]);
    if (installed !== null) return installed;
  }
  throw new Error(missingSentence(wanted[0], thisSystem()));
}

/** What to tell a person on this system: one sentence with the exact command. */
export function missingSentence(name: BrowserName, system: string): string {
  const engine = engineOf(name);
  const shown = engine === 'firefox' ? 'Firefox' : 'Chrome or Chromium';
  const variable = engine === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
  const command =
    name === 'edge' && system === 'win32' ? 'winget install Microsoft.Edge' : COMMANDS[system]?.[engine];
  return command === undefined
    ? `No ${shown} was found: install one with your package manager, or set ${variable} to its program.`
    : `No ${shown} was found: install it with \`${command}\`, or set ${variable} to its program.`;
}

async function installOnDebian(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' and ')} …`);
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
}

/** The platform, or on Linux the family of the distribution. */
function thisSystem(): string {
  if (process.platform !== 'linux') return process.platform;
  return existsSync('/etc/os-release') ? linuxFamily(readFileSync('/etc/os-release', 'utf8')) : 'linux';
}

/** Reads an os-release file: the first known name among ID and ID_LIKE. */
export function linuxFamily(osRelease: string): string {
  const field = (key: string) =>
    new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
  return [...field('ID'), ...field('ID_LIKE')].find((name) => name in COMMANDS) ?? 'linux';
}
