// What the summary counts, and which origins stand at the ends of the paths.
import { describe, expect, it } from 'vitest';
import { report } from './made';

describe('origins', () => {
  it('are the ends of the paths, most claims first', () => {
    const { origins } = report(['Bo Linden', 'Harbour Post < Ada Marsh', 'Ada Marsh', 'Channel Nine']);
    expect(origins).toEqual([
      { sourceId: 'Ada Marsh', claimIds: ['c2', 'c3'] },
      { sourceId: 'Bo Linden', claimIds: ['c1'] },
      { sourceId: 'Channel Nine', claimIds: ['c4'] },
    ]);
  });

  it('leave out thoughts, unattributed claims and those attributed to nobody in particular', () => {
    const { origins } = report([
      { path: 'Ada Marsh', manner: 'thought' },
      { attribution: 'unattributed' },
      { attribution: 'unspecified' },
      'Harbour Post < reports',
    ]);
    expect(origins).toEqual([]);
  });
});

describe('a claim inside another', () => {
  const outer = { path: 'Harbour Post < Ada Marsh', content: [[0, 40]] as [number, number][] };
  const inner = { content: [[1, 28]] as [number, number][] };

  it('is not counted again when both rest on the same origin', () => {
    const { origins, summary, claims } = report([outer, { ...inner, path: 'Ada Marsh' }]);
    expect(origins).toEqual([{ sourceId: 'Ada Marsh', claimIds: ['c1'] }]);
    expect(summary).toMatchObject({ claims: 1, sources: 2 });
    expect(claims).toHaveLength(2);
  });

  it('counts when it rests on another', () => {
    const { origins } = report([outer, { ...inner, path: 'Harbour Post < Bo Linden' }]);
    expect(origins.map(({ sourceId }) => sourceId)).toEqual(['Ada Marsh', 'Bo Linden']);
  });
});

describe('summary', () => {
  it('counts attributed speech, its classes, and the sources on its paths', () => {
    const { summary } = report([
      'Harbour Post < Ada Marsh',
      'Ada Marsh',
      'a senior official',
      { attribution: 'unspecified' },
      { attribution: 'unattributed' },
      { path: 'Bo Linden', manner: 'thought' },
    ]);
    expect(summary).toEqual({
      claims: 4,
      sources: 3,
      named: 2,
      anonymous: 1,
      unspecified: 1,
      unattributed: 1,
    });
  });
});

it('carries the article through unchanged, in the order of the data contract', () => {
  const made = report([], {
    url: 'https://lantern.example/a',
    byline: 'Cleo Voss',
    text: 'One.\r\n\r\nTwo.',
  });
  expect(Object.keys(made).join(' ')).toBe(
    'id url title byline outlet published lang read text claims sources origins summary notices engine',
  );
  expect(made).toMatchObject({
    engine: { version: '1.2.3', model: 'invented' },
    id: 'made',
    byline: 'Cleo Voss',
    text: 'One.\r\n\r\nTwo.',
    read: 'whole',
  });
});

it('a report tells which version and which model made it, and the language of the article', () => {
  expect(report(['Ada Marsh']).engine).toEqual({ version: '1.2.3', model: 'invented', language: 'en' });
});
