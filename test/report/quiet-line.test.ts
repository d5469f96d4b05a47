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
        venue: null,
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

  it('leaves out a way that few of the claims took', () => {
    const text = 'The port is shut, Ada Marsh said on Channel Nine.';
    const old = { path: 'Channel Nine < Ada Marsh', content: [[0, 16]] as [number, number][] };
    const made = report([old, 'Ada Marsh', 'Ada Marsh', 'Ada Marsh'], { text });
    expect(quietLine(made).top).toMatchObject({ venue: null, via: [] });
  });

  it.each<[string, { name: string; how: 'on' | 'to' } | null, string[]]>([
    [
      '“The port is shut,” Ada Marsh said on Channel Nine.',
      { name: 'Channel Nine', how: 'on' },
      ['Harbour Post'],
    ],
    [
      'The port is shut, Ada Marsh told the Channel Nine.',
      { name: 'Channel Nine', how: 'to' },
      ['Harbour Post'],
    ],
    ['The port is shut, Channel Nine quoted Ada Marsh as saying.', null, ['Harbour Post', 'Channel Nine']],
    [
      'The port is shut, Ada Marsh said. She later appeared on Channel Nine.',
      null,
      ['Harbour Post', 'Channel Nine'],
    ],
  ])('knows where the origin spoke: %s', (text, venue, via) => {
    const spoken = {
      path: 'Harbour Post < Channel Nine < Ada Marsh',
      content: [[0, 'The port is shut'.length]] as [number, number][],
    };
    const { top } = quietLine(report([spoken, 'Ada Marsh', 'Ada Marsh'], { text }));
    expect(top).toMatchObject({ venue, via });
  });
});
