// When a count of claims and paths is worth a notice, and above all when it is not.
import { describe, expect, it } from 'vitest';
import type { MadeClaim } from './made';
import { report } from './made';

const codes = (...made: (string | MadeClaim)[]): string[] => report(made).notices.map(({ code }) => code);

describe('single-origin', () => {
  it.each<[string, string[]]>([
    [
      'two outlets between',
      ['Harbour Post < Ada Marsh', 'Channel Nine < Ada Marsh', 'Ada Marsh', 'Bo Linden'],
    ],
    ['two outlets on one path', ['Harbour Post < Channel Nine < Ada Marsh', 'Ada Marsh', 'Ada Marsh']],
    ['an anonymous origin', Array<string>(3).fill('Harbour Post < Channel Nine < a senior official')],
  ])('speaks: %s', (_, paths) => {
    expect(codes(...paths)).toContain('single-origin');
  });

  it('speaks when the one outlet between is itself credited', () => {
    const credited = { path: 'Harbour Post < Ada Marsh', sourceId: 'Harbour Post' };
    expect(codes(credited, 'Ada Marsh', 'Ada Marsh')).toContain('single-origin');
  });

  it('names the origin, the numbers and the way, and points at the claims', () => {
    const { notices } = report([
      'Harbour Post < Ada Marsh',
      'Channel Nine < Ada Marsh',
      'Channel Nine < Ada Marsh',
      'Bo Linden',
    ]);
    expect(notices).toContainEqual({
      code: 'single-origin',
      claims: 3,
      of: 4,
      origin: 'Ada Marsh',
      via: ['Channel Nine', 'Harbour Post'],
      claimIds: ['c1', 'c2', 'c3'],
    });
  });

  it.each<[string, string[]]>([
    ['an interview by this outlet', Array<string>(6).fill('Ada Marsh')],
    ['an interview by this outlet that names it', Array<string>(6).fill('The Lantern < Ada Marsh')],
    ['an interview on one other outlet', Array<string>(6).fill('Channel Nine < Ada Marsh')],
    [
      'a profile with old quotations',
      ['Harbour Post < Ada Marsh', 'Channel Nine < Ada Marsh', ...Array<string>(8).fill('Ada Marsh')],
    ],
    ['two claims', ['Harbour Post < Ada Marsh', 'Channel Nine < Ada Marsh']],
    [
      'half of the claims',
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

describe('second-hand-only', () => {
  it('speaks when every origin was reached through other outlets, whatever "reportedly" adds', () => {
    const { notices } = report([
      'Harbour Post < Ada Marsh',
      'Channel Nine',
      'Daily Courier < Bo Linden',
      { attribution: 'unspecified' },
    ]);
    expect(notices).toContainEqual({
      code: 'second-hand-only',
      via: ['Harbour Post', 'Channel Nine', 'Daily Courier'],
      claimIds: ['c1', 'c2', 'c3'],
    });
  });

  it.each<[string, string[]]>([
    ['one claim is first-hand', ['Harbour Post < Ada Marsh', 'Channel Nine', 'Daily Courier', 'Bo Linden']],
    ['the outlet is this one', ['The Lantern < Ada Marsh', 'Channel Nine', 'Daily Courier']],
    ['two claims', ['Harbour Post < Ada Marsh', 'Channel Nine']],
  ])('is silent: %s', (_, paths) => {
    expect(codes(...paths)).not.toContain('second-hand-only');
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
    ['half', [...Array<string>(3).fill('a senior official'), ...Array<string>(3).fill('Bo Linden')]],
    ['two claims', ['a senior official', 'two dock workers']],
    ['"reportedly" is nobody, not an anonymous source', Array<string>(4).fill('reports')],
  ])('is silent: %s', (_, paths) => {
    expect(codes(...paths)).toEqual([]);
  });
});
