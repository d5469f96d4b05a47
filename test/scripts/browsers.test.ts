import { expect, test } from 'vitest';
import { linuxFamily, missingSentence } from '../../scripts/browser-install';
import { findBrowser, type System } from '../../scripts/browsers';

const system = (platform: NodeJS.Platform, env: System['env'], ...programs: string[]): System => ({
  platform,
  env,
  runs: (program) => programs.includes(program),
});

test('finds a browser where each system keeps it', () => {
  const linux = system('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/firefox-esr');
  expect(findBrowser(['chromium', 'firefox'], linux)).toEqual({
    name: 'firefox',
    engine: 'firefox',
    program: '/usr/bin/firefox-esr',
  });

  const chrome = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(['chrome'], system('darwin', { HOME: '/Users/ada' }, chrome))?.program).toBe(chrome);

  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = system('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge);
  expect(findBrowser(['chromium', 'chrome', 'edge'], windows)).toMatchObject({
    name: 'edge',
    engine: 'chromium',
  });
});

test('finds a snap that is not on the path', () => {
  expect(findBrowser(['chromium'], system('linux', {}, '/snap/bin/chromium'))?.program).toBe(
    '/snap/bin/chromium',
  );
});

test('takes the browser that a variable names before any other', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/new/chrome', FIREFOX_PATH: '/opt/new/firefox' };
  const all = system(
    'linux',
    env,
    '/usr/bin/chromium',
    '/usr/bin/firefox',
    '/opt/new/chrome',
    '/opt/new/firefox',
  );
  expect(findBrowser(['chromium'], all)?.program).toBe('/opt/new/chrome');
  expect(findBrowser(['firefox'], all)?.program).toBe('/opt/new/firefox');
});

test('answers null where none of the wanted browsers is', () => {
  expect(findBrowser(['firefox'], system('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBeNull();
});

test('tells a person on each system the command that installs the missing browser', () => {
  expect(missingSentence('firefox', 'win32')).toContain('winget install Mozilla.Firefox');
  expect(missingSentence('edge', 'win32')).toContain('winget install Microsoft.Edge');
  expect(missingSentence('chrome', 'darwin')).toContain('brew install --cask google-chrome');
  expect(missingSentence('chromium', 'debian')).toContain('apt-get install chromium');
  expect(missingSentence('chromium', 'linux')).toContain('CHROME_PATH');
});

test('knows a distribution by its own name, or by the family that it names', () => {
  expect(linuxFamily('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe('debian');
  expect(linuxFamily('ID=ubuntu\nID_LIKE=debian\n')).toBe('ubuntu');
  expect(linuxFamily('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n')).toBe('suse');
  expect(linuxFamily('ID=alpine\n')).toBe('linux');
});
