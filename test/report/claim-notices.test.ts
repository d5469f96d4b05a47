// When a count of claims and paths is worth a notice, and above all when it is not.
import { describe, expect, it } from 'vitest';
import type { MadeClaim } from './made';
import { report } from './made';

const codes = (...made: (string | MadeClaim)[]): string[] => report(made).notices.map(({ code }) => code);

describe('single-origin', () => {
  it.each<[string, string[]]>([
    [
      'two outlets between',
      ['Harbour Post < Ada Marsh', ...Array<string>(2).fill('Channel Nine < Ada Marsh'), 'Bo Linden'],
    ],
    ['one outlet between', [...Array<string>(2).fill('Channel Nine < Ada Marsh'), 'Ada Marsh']],
    [
      'one voice among many, which nobody outnumbers',
      [
        ...Array<string>(3).fill('Harbour Post < Ada Marsh'),
        ...Array<string>(2).fill('Bo Linden'),
        'P',
        'Q',
        'R',
        'S',
      ],
    ],
    ['an anonymous origin', Array<string>(3).fill('Harbour Post < Channel Nine < a senior official')],
  ])('speaks: %s', (_, paths) => {
    expect(codes(...paths)).toContain('single-origin');
  });

  it('names the origin, the numbers and the way, and points at the claims', () => {
    const { notices } = report([
      'Harbour Post < Ada Marsh',
      'Channel Nine < Ada Marsh',
      'Channel Nine < Ada Marsh',
      'Ada Marsh',
      'Bo Linden',
    ]);
    expect(notices).toContainEqual({
      code: 'single-origin',
      claims: 3,
      of: 5,
      origin: 'Ada Marsh',
      via: ['Channel Nine', 'Harbour Post'],
      claimIds: ['c1', 'c2', 'c3'],
    });
  });

  it.each<[string, string[]]>([
    ['an interview by this outlet', Array<string>(6).fill('Ada Marsh')],
    ['an interview by this outlet that names it', Array<string>(6).fill('The Lantern < Ada Marsh')],
    [
      'a profile with old quotations',
      ['Harbour Post < Ada Marsh', 'Channel Nine < Ada Marsh', ...Array<string>(8).fill('Ada Marsh')],
    ],
    ['two claims by two ways', ['Harbour Post < Ada Marsh', 'Channel Nine < Ada Marsh']],
    ['one claim', ['Harbour Post < Ada Marsh']],
    [
      'as many claims of another',
      [
        ...Array<string>(3).fill('Harbour Post < Channel Nine < Ada Marsh'),
        ...Array<string>(3).fill('Bo Linden'),
      ],
    ],
    [
      'several origins',
      ['Harbour Post < Ada Marsh', 'Channel Nine < Bo Linden', 'Daily Courier < Port Authority'],
    ],
  ])('is silent: %s', (_, paths) => {
    expect(codes(...paths)).not.toContain('single-origin');
  });
});

describe('mostly-anonymous', () => {
  it('speaks when most claims end in somebody not named', () => {
    const { notices } = report([
      'a senior official',
      'Channel Nine < a senior official',
      'two dock workers',
      'Bo Linden',
    ]);
    expect(notices).toEqual([
      {
        code: 'mostly-anonymous',
        claims: 3,
        of: 4,
        claimIds: ['c1', 'c2', 'c3'],
      },
    ]);
  });

  it.each<[string, string[]]>([
    ['one source alone, which may be a body without a name', Array<string>(4).fill('a senior official')],
    ['half', [...Array<string>(3).fill('a senior official'), ...Array<string>(3).fill('Bo Linden')]],
    ['two claims', ['a senior official', 'two dock workers']],
    ['"reportedly" is nobody, not an anonymous source', Array<string>(4).fill('reports')],
  ])('is silent: %s', (_, paths) => {
    expect(codes(...paths)).toEqual([]);
  });
});
