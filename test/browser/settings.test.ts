// Settings out of a store that may hold anything.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const store = { get: vi.fn<() => Promise<unknown>>() };

async function load(stored: unknown) {
  store.get.mockResolvedValue({ settings: stored });
  const settings = await import('@/lib/browser/settings');
  return { loaded: await settings.loadSettings(), defaults: settings.DEFAULTS };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage: { local: store } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([undefined, null, 'ruined', 7, [], { marked: 'named', palette: 'plaid', own: { named: 'red' } }])(
  '%j counts as never set',
  async (stored) => {
    const { loaded, defaults } = await load(stored);
    expect(loaded).toEqual(defaults);
  },
);

test('one ruined part costs the reader that part alone', async () => {
  const { loaded, defaults } = await load({
    marked: ['anonymous', 'gone'],
    palette: 7,
    strength: 'tint',
    badge: true,
  });
  expect(loaded).toEqual({ ...defaults, marked: ['anonymous'], strength: 'tint', badge: true });
});

test('no class at all is a choice that is kept', async () => {
  expect((await load({ marked: [] })).loaded.marked).toEqual([]);
});

test('a store that cannot be read leaves the reader with marks', async () => {
  const { loadSettings, DEFAULTS } = await import('@/lib/browser/settings');
  store.get.mockRejectedValue(new Error('The disk is full.'));
  expect(await loadSettings()).toEqual(DEFAULTS);
});
