// The picture's shape: who feeds whom, and that nothing in it overlaps, from one origin to many.
import { describe, expect, test } from 'vitest';
import { flowOf, isShared, JOINED_ORIGINS, joinSmallest, NOT_STATED, storyFlow } from '@/lib/picture/flow';
import type { StoryOrigin } from '@/lib/model/story';
import { layOut } from '@/lib/picture/layout';
import { report } from '../report/made';

const paths = (...given: string[]) => report(given.map((path) => ({ path })));

test('of a story only what reports have in common stands out, not every country that two of them name', () => {
  const origin = (id: string, shared: boolean): StoryOrigin => ({
    id,
    name: id,
    kind: shared ? 'person' : 'government',
    isShared: shared,
    statements: ['r0', 'r1'].map((report) => ({ id: `${id} ${report}`, report, via: [], text: 'No.' })),
  });
  const reports = ['r0', 'r1'].map((id) => ({ id, url: null, title: id, outlet: null, published: null }));
  const flow = storyFlow({
    reports,
    outlets: [],
    origins: [origin('Marsh', true), origin('Orsenia', false)],
  });
  expect(['Marsh', 'Orsenia'].map((id) => isShared(flow, id))).toEqual([true, false]);
});

describe('the flow', () => {
  test('bundles the claims that came the same way, and puts the bent ways above the straight ones', () => {
    const flow = flowOf(
      paths('Ada Marsh', 'Ada Marsh', 'Harbour Post < Bo Linden', 'Harbour Post < Bo Linden'),
    );
    expect(flow.origins.map(({ name, claimIds }) => [name, claimIds.length])).toEqual([
      ['Bo Linden', 2],
      ['Ada Marsh', 2],
    ]);
    expect(flow.outlets.map(({ name, layer }) => [name, layer])).toEqual([['Harbour Post', 1]]);
    expect(flow.strands).toHaveLength(2);
  });

  test('counts layers from this article', () => {
    const flow = flowOf(paths('Channel Nine < Harbour Post < Ada Marsh', 'Channel Nine < Bo Linden'));
    expect(flow.outlets.map(({ name, layer }) => [name, layer]).sort()).toEqual([
      ['Channel Nine', 1],
      ['Harbour Post', 2],
    ]);
  });

  test('joins the smallest origins into one row and keeps every claim', () => {
    const made = paths(
      ...Array.from({ length: 12 }, (_, i) => `Person ${'ABCDEFGHIJKL'.charAt(i)}son`),
      'Person Ason',
    );
    const flow = joinSmallest(flowOf(made), 8);
    expect(flow.origins).toHaveLength(8);
    expect(flow.origins.flatMap(({ claimIds }) => claimIds).sort()).toEqual(
      made.claims.map(({ id }) => id).sort(),
    );
    // Each of the joined is seen to be one of many.
    const threads = layOut(flow).strands.filter(({ strand }) => strand.originId === JOINED_ORIGINS);
    expect(new Set(threads.map(({ path }) => path)).size).toBe(5);
    const heights = threads.map(({ path }) => Number(/^M0 ([\d.]+)/.exec(path)?.[1])).sort((a, b) => a - b);
    const thickest = Math.max(...threads.map(({ thickness }) => thickness));
    for (const [i, y] of heights.slice(1).entries()) expect(y - (heights[i] ?? 0)).toBeGreaterThan(thickest);
  });

  test('joins the smallest outlets of a layer likewise, and keeps every claim and way', () => {
    const flow = flowOf(
      paths(
        'Harbour Post < Ada Marsh',
        'Channel Nine < Ada Marsh',
        'Channel Nine < Bo Linden',
        'Daily Courier < Ada Marsh',
      ),
    );
    const joined = joinSmallest(flow, 2);
    expect(joined.outlets.map(({ name, count }) => [name, count])).toEqual([
      ['Channel Nine', undefined],
      [null, 2],
    ]);
    expect(joined.strands.flatMap(({ claimIds }) => claimIds).sort()).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(layOut(joined, 2).height).toBeLessThan(layOut(flow).height);
  });

  test('an origin that is not stated stands last', () => {
    const made = paths('Ada Marsh');
    const [first] = made.claims;
    if (!first) throw new Error('no claim');
    const unstated = {
      ...first,
      id: 'c0',
      path: [],
      sourceId: null,
      attribution: 'unspecified' as const,
      content: [],
    };
    const flow = flowOf({ ...made, claims: [unstated, first] });
    expect(flow.origins.map(({ id }) => id).at(-1)).toBe(NOT_STATED);
  });
});

describe('the layout', () => {
  test.each([1, 2, 5, 12])(
    'with %i origins rows do not overlap and the article holds every strand',
    (count) => {
      const names = Array.from({ length: count }, (_, i) => `Person ${'ABCDEFGHIJKL'.charAt(i)}son`);
      const layout = layOut(flowOf(paths(...names, ...names.map((name) => `Channel Nine < ${name}`))));
      const tops = layout.origins.map(({ y, thickness }) => [y - thickness / 2, y + thickness / 2] as const);
      for (const [i, [top]] of tops.entries()) expect(top).toBeGreaterThanOrEqual(tops[i - 1]?.[1] ?? 0);
      const { y = 0, thickness = 0 } = layout.ends[0] ?? {};
      expect(thickness).toBeCloseTo(layout.strands.reduce((sum, strand) => sum + strand.thickness, 0));
      expect(y - thickness / 2).toBeGreaterThanOrEqual(0);
      expect(y + thickness / 2).toBeLessThanOrEqual(layout.height);
    },
  );

  test('names of outlets one behind another keep clear of each other', () => {
    const flow = flowOf(
      paths('Channel Nine < Harbour Post < Ada Marsh', 'Channel Nine < Harbour Post < Ada Marsh'),
    );
    const { outlets } = layOut(flow);
    const [a, b] = outlets.map(({ nameAt }) => nameAt);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(21);
    for (const { y, thickness, nameAt } of outlets) expect(nameAt).toBeLessThanOrEqual(y - thickness / 2);
  });
});
