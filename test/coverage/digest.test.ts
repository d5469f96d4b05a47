// What is kept of an article, and that it survives a store.
import { describe, expect, it } from 'vitest';
import { digest, isDigest } from '@/lib/coverage';
import { report as madeReport } from '../report/made';
import { report } from './made';

const source = { description: null, mentions: [] };
const whole = report({
  origins: [
    { sourceId: 's2', claimIds: ['c1', 'c3'] },
    { sourceId: 's1', claimIds: ['c2'] },
    { sourceId: 'gone', claimIds: ['c4'] },
  ],
  sources: [
    { id: 's1', name: 'Harbour Post', kind: 'outlet', ...source },
    { id: 's2', name: 'Ada Marsh', kind: 'person', ...source },
  ],
});

describe('digest', () => {
  it('keeps the origins with their claims, and the telling words, the headline’s foremost', () => {
    const { origins, words } = digest(whole);
    expect(origins).toEqual([
      { name: 'Ada Marsh', kind: 'person', claims: 2 },
      { name: 'Harbour Post', kind: 'outlet', claims: 1 },
    ]);
    const weight = new Map(words);
    expect(weight.get('harbour')).toBeGreaterThan(weight.get('quay') ?? 0);
    expect([weight.has('the'), weight.has('will')]).toEqual([false, false]);
  });

  it('keeps of each claim with an origin who is on its path, and what each does', () => {
    const made = madeReport([
      'Harbour Post < carries Channel Nine < Ada Marsh',
      { attribution: 'unattributed' },
    ]);
    expect(digest(made).claims.map(({ path }) => path)).toEqual([
      [
        { name: 'Harbour Post', relation: 'says' },
        { name: 'Channel Nine', relation: 'carries' },
        { name: 'Ada Marsh', relation: 'says' },
      ],
    ]);
  });

  it('keeps no more of a long article than its lead', () => {
    const filler = Array.from(
      { length: 300 },
      (_, i) => `word${String.fromCharCode(97 + (i % 26)).repeat(1 + i / 26)}`,
    );
    const { words } = digest(report({ text: `${filler.join(' ')} lighthouse` }));
    expect(words.map(([term]) => term)).not.toContain('lighthouse');
    expect(words.length).toBeLessThan(140);
  });

  it('comes whole out of a store, which may hold other things too', () => {
    const kept: unknown = JSON.parse(JSON.stringify(digest(whole)));
    expect(isDigest(kept)).toBe(true);
    expect(kept).toEqual(digest(whole));
    for (const other of [null, 7, {}, { ...digest(whole), words: 'harbour' }])
      expect(isDigest(other)).toBe(false);
  });
});
