// What lies in the browser's storage is changed by several contexts at once: no change may be lost to another.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

beforeEach(() => {
  vi.resetModules();
  fakeBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const wrong = (key: string) => ({
  key,
  url: 'https://lantern.example/a',
  title: null,
  claim: 'The quay is sinking',
  words: 'Ada Marsh said',
  source: 'Ada Marsh',
  attribution: 'named' as const,
  confidence: 0.8,
  path: [],
  why: [],
  engine: null,
});

test('two claims called wrong at the same time are both kept', async () => {
  const { keepWrong, wrongClaims } = await import('@/lib/browser/wrong-claims');
  await Promise.all([keepWrong(wrong('a')), keepWrong(wrong('b'))]);
  expect((await wrongClaims()).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('two sites turned on at the same time are both on', async () => {
  const { sitesOn, turnSiteOn } = await import('@/lib/browser/sites');
  const sites = ['https://lantern.example/*', 'https://mirror.example/*'];
  await Promise.all(sites.map(turnSiteOn));
  expect(await sitesOn()).toEqual(sites);
});

test('of the settings, two that are changed at the same time are both changed', async () => {
  const { changeSettings, loadSettings } = await import('@/lib/browser/settings');
  await Promise.all([changeSettings({ strength: 'tint' }), changeSettings({ badge: true })]);
  expect(await loadSettings()).toMatchObject({ strength: 'tint', badge: true });
});
