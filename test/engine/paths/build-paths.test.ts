// Paths from statements whose speakers are known: who carried the words, who says so, what that rests on.
import { describe, expect, test } from 'vitest';
import { SOURCE_KINDS, type SourceKind } from '@/lib/model';
import type { Range } from '@/lib/engine/document/tokens';
import { buildPaths } from '@/lib/engine/paths/build-paths';
import { made, type Statement } from '@/lib/engine/statements/statement';
import { newEntity, vote, type Entity } from '@/lib/engine/who/entity';
import type { Speakers } from '@/lib/engine/who/resolve';

const entity = (name: string, kind: SourceKind = 'person'): Entity => {
  const made = newEntity(name, true);
  vote(
    made,
    SOURCE_KINDS.map((one) => (one === kind ? 0.9 : 0.01)),
  );
  return made;
};
const ANN = entity('Ann Roe');
const TOM = entity('Tom Lind');
const POST = entity('Meridian Post', 'outlet');
const NINE = entity('Channel Nine', 'outlet');
const STUDY = entity('a study', 'document');
const TRUST = entity('Harbour Trust', 'organisation');

/** A statement of so many tokens from `from` on, its source behind it and then its cue. */
const statement = (from: number, size: number, over: Partial<Statement> = {}): Statement => ({
  ...made(
    null,
    [[from, from + size]],
    [[from + size + 1, from + size + 2]],
    [[from + size, from + size + 1]],
    1,
  ),
  ...over,
});
const AT: Range = [90, 92];
const speakers = (source: Entity | null, via: Entity[] = [], basis: Entity[] = []): Speakers => ({
  source,
  sure: 1,
  via: via.map((one) => ({ entity: one, range: AT })),
  basis: basis.map((one) => ({ entity: one, range: AT })),
});
const paths = (
  statements: Statement[],
  who: Speakers[],
  outer = statements.map(() => -1),
  own: string[] = [],
): string[] =>
  buildPaths(statements, who, outer, own).map((path) =>
    path.map(({ entity: { name }, relation }) => `${relation} ${name}`).join(' > '),
  );

describe('one statement', () => {
  test.each<[string, Speakers, string]>([
    ['says it', speakers(ANN), 'says Ann Roe'],
    ['told an outlet', speakers(ANN, [POST]), 'carries Meridian Post > says Ann Roe'],
    [
      'an outlet cites a channel’s guest',
      speakers(POST, [], [NINE, TOM]),
      'says Meridian Post > relies Channel Nine > relies Tom Lind',
    ],
    ['a document by somebody', speakers(STUDY, [], [TRUST]), 'says a study > wrote Harbour Trust'],
    ['nobody is known', speakers(null, [], [NINE]), ''],
    ['an outlet that cites itself', speakers(POST, [], [POST]), 'says Meridian Post'],
  ])('%s', (_, who, path) => {
    expect(paths([statement(0, 8)], [who])).toEqual([path]);
  });

  test('the page’s own outlet is no step', () => {
    expect(paths([statement(0, 8)], [speakers(ANN, [POST])], [-1], ['Meridian Post'])).toEqual([
      'says Ann Roe',
    ]);
  });

  test('whoever wrote a document wrote all that is told from it', () => {
    const [first, second] = [statement(0, 8), statement(20, 8)];
    expect(paths([first, second], [speakers(STUDY, [], [TRUST]), speakers(STUDY)])).toEqual([
      'says a study > wrote Harbour Trust',
      'says a study > wrote Harbour Trust',
    ]);
    expect(paths([first, second], [speakers(POST, [], [NINE]), speakers(POST)])[1]).toBe(
      'says Meridian Post',
    );
  });

  test('each step tells by which words it is stated', () => {
    const [path = []] = buildPaths([statement(0, 8)], [speakers(ANN, [POST])], [-1], []);
    expect(path.map(({ words }) => words)).toEqual([[AT], [[9, 10]]]);
  });
});

describe('a statement within another', () => {
  const outer = statement(0, 12);
  const inner = statement(0, 9);

  test('comes by way of the one that holds it; what that one says comes from it', () => {
    expect(paths([outer, inner], [speakers(POST), speakers(ANN, [NINE])], [-1, 0])).toEqual([
      'says Meridian Post > carries Channel Nine > says Ann Roe',
      'says Meridian Post > carries Channel Nine > says Ann Roe',
    ]);
  });

  test('does not speak for all of it where it fills less than half', () => {
    expect(paths([statement(0, 40), inner], [speakers(POST), speakers(ANN)], [-1, 0])).toEqual([
      'says Meridian Post',
      'says Meridian Post > says Ann Roe',
    ]);
  });

  test('nor where two say different things within it', () => {
    const [first, second] = [statement(0, 4), statement(6, 4)];
    expect(paths([outer, first, second], [speakers(POST), speakers(ANN), speakers(TOM)], [-1, 0, 0])[0]).toBe(
      'says Meridian Post',
    );
  });

  test('nor where it is a thought, or nobody’s', () => {
    const thought = statement(0, 9, { manner: 'thought' });
    expect(paths([outer, thought], [speakers(POST), speakers(ANN)], [-1, 0])[0]).toBe('says Meridian Post');
    expect(paths([outer, inner], [speakers(POST), speakers(null)], [-1, 0])[0]).toBe('says Meridian Post');
  });

  test('statements that hold one another without end are followed only so far', () => {
    const [path = ''] = paths([outer, inner], [speakers(POST), speakers(ANN)], [1, 0]);
    expect(path.split(' > ').toSorted()).toEqual(['says Ann Roe', 'says Meridian Post']);
  });
});
