// The claims that a reader called wrong, out of a store that may hold what an earlier version kept.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

let stored: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  vi.resetModules();
  stored = fakeBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const rest = {
  url: 'https://lantern.example/a',
  title: null,
  claim: 'The quay is sinking',
  words: 'Ada Marsh said',
  source: 'Ada Marsh',
  attribution: 'named',
  confidence: 0.8,
} as const;
const step = (name: string) => ({ name, relation: 'says' as const });
const earlier = { ...rest, key: 'b', chain: ['Harbour Post', 'Ada Marsh'], why: ['a rule'] };

test('what an earlier version kept stays called wrong, and is kept anew in the present form', async () => {
  stored.local['wrong'] = [earlier, { key: 'ruined' }, 7];
  const { keepWrong, wrongClaims } = await import('@/lib/browser/wrong-claims');
  const [taken, ...others] = await wrongClaims();
  expect(taken).toMatchObject({
    key: 'b',
    path: [step('Harbour Post'), step('Ada Marsh')],
    why: [],
    engine: null,
  });
  expect(others).toEqual([]);
  const now = {
    ...rest,
    key: 'c',
    path: [step('Ada Marsh')],
    why: [],
    engine: { version: '1.2.3', model: 'invented' },
  };
  await keepWrong(now);
  expect(stored.local).toEqual({ wrong: [taken, now] });
});
