// The data of the one line: what it counts, whom it names, and when it names nobody.
import { describe, expect, it } from 'vitest';
import { quietLine } from '@/lib/report';
import { report } from './made';

describe('quietLine', () => {
  it('counts claims and sources and names the origin with its ways, the busiest outlet first', () => {
    const made = report([
      'Harbour Post < Ada Marsh',
      'Daily Courier < Ada Marsh',
      'Daily Courier < Ada Marsh',
      'Ada Marsh',
      'Bo Linden',
    ]);
    expect(quietLine(made)).toEqual({
      claims: 5,
      sources: 4,
      relayed: 3,
      top: {
        sourceId: 'Ada Marsh',
        name: 'Ada Marsh',
        kind: 'person',
        claims: 4,
        carrier: null,
        via: ['Daily Courier', 'Harbour Post'],
      },
    });
  });

  it.each<[string, string[]]>([
    ['two claims in one origin', ['Ada Marsh', 'Ada Marsh', 'Bo Linden']],
    ['as many in another', ['Ada Marsh', 'Ada Marsh', 'Ada Marsh', 'Bo Linden', 'Bo Linden', 'Bo Linden']],
    ['one voice among many', [...Array<string>(3).fill('Ada Marsh'), ...Array<string>(10).fill('reports')]],
    ['nothing at all', []],
  ])('names nobody: %s', (_, paths) => {
    expect(quietLine(report(paths)).top).toBeNull();
  });

  it('leaves this outlet itself out of the way', () => {
    const made = report(['The Lantern < Ada Marsh', 'Harbour Post < Ada Marsh', 'Ada Marsh']);
    expect(quietLine(made).top?.via).toEqual(['Harbour Post']);
  });

  it('leaves it out under another of its names as well', () => {
    const paths = Array<string>(3).fill('Harbour Post < Ada Marsh');
    expect(quietLine(report(paths, { outlet: null, url: 'https://harbourpost.example/a' }))).toMatchObject({
      relayed: 0,
      top: { via: [] },
    });
  });

  it('leaves out a way that few of the claims took', () => {
    const made = report(['carries Channel Nine < Ada Marsh', 'Ada Marsh', 'Ada Marsh', 'Ada Marsh']);
    expect(quietLine(made).top).toMatchObject({ carrier: null, via: [] });
  });

  it.each<[string, string | null, string[]]>([
    ['Harbour Post < carries Channel Nine < Ada Marsh', 'Channel Nine', ['Harbour Post']],
    ['carries Harbour Post < carries Channel Nine < Ada Marsh', 'Channel Nine', ['Harbour Post']],
    ['Harbour Post < Channel Nine < Ada Marsh', null, ['Harbour Post', 'Channel Nine']],
    ['Harbour Post < relies Channel Nine < Ada Marsh', null, ['Harbour Post', 'Channel Nine']],
    ['carries The Lantern < Ada Marsh', null, []],
  ])('knows which other outlet carried the words of the origin: %s', (path, carrier, via) => {
    expect(quietLine(report([path, 'Ada Marsh', 'Ada Marsh'])).top).toMatchObject({ carrier, via });
  });
});
