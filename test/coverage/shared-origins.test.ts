// Which names in two articles name one origin, and which had better not.
import { expect, it } from 'vitest';
import { sharedOrigins } from '@/lib/coverage';
import type { SourceKind } from '@/lib/model';
import { made } from './made';

type Origin = [string, SourceKind];
const shared = (a: Origin, b: Origin): string[] =>
  sharedOrigins(made({}, [a]), made({}, [b])).map(({ name }) => name);

it.each<[Origin, Origin]>([
  [
    ['Ada Marsh', 'person'],
    ['ADA MARSH', 'person'],
  ],
  [
    ['Ada Marsh', 'person'],
    ['Dr. Ada Marsh', 'person'],
  ],
  [
    ['Ada Marsh', 'person'],
    ['Ada Q. Marsh Jr.', 'person'],
  ],
  [
    ['Renée Óskarsson', 'person'],
    ['Renee Oskarsson', 'person'],
  ],
  [
    ['Harbour Post', 'outlet'],
    ['the Harbour Post’s', 'outlet'],
  ],
  [
    ['Selby Port Authority', 'government'],
    ['Selby Port Authority', 'organisation'],
  ],
  [
    ['Selby Port Authority', 'government'],
    ['the SPA', 'organisation'],
  ],
  [
    ['Society of Tide Watchers', 'group'],
    ['S.T.W.', 'organisation'],
  ],
  [
    ['Quay Report 2024', 'document'],
    ['The Quay Report 2024', 'document'],
  ],
])('%j and %j are one, by the name that the first article gives', (a, b) => {
  expect(shared(a, b)).toEqual([a[0]]);
  expect(shared(b, a)).toEqual([b[0]]);
});

it.each<[string, Origin, Origin]>([
  ['two of one surname', ['Ada Marsh', 'person'], ['Bo Marsh', 'person']],
  ['a surname alone', ['Marsh', 'person'], ['Marsh', 'person']],
  ['a person and a firm', ['Ada Marsh', 'person'], ['Ada Marsh', 'organisation']],
  ['a report and its author', ['Selby Port Authority', 'government'], ['Selby Port Authority', 'document']],
  ['people not named', ['a senior Selby official', 'anonymous'], ['a senior Selby official', 'anonymous']],
  ['nobody in particular', ['Selby reports', 'unspecified'], ['Selby reports', 'unspecified']],
  ['what stands in every story', ['Police', 'government'], ['police', 'government']],
  ['a group without a name', ['dock workers', 'group'], ['dock workers', 'group']],
  ['other initials', ['Selby Port Authority', 'government'], ['SPB', 'government']],
])('%s is no shared origin', (_, a, b) => {
  expect(shared(a, b)).toEqual([]);
});

it('puts first what carries most in both, and tells the claims of each', () => {
  const a = made({}, [
    ['Ada Marsh', 'person', 1],
    ['Harbour Post', 'outlet', 4],
  ]);
  const b = made({}, [
    ['Ada Marsh', 'person', 9],
    ['Harbour Post', 'outlet', 2],
  ]);
  expect(sharedOrigins(a, b).map(({ name, claims }) => [name, claims])).toEqual([
    ['Harbour Post', [4, 2]],
    ['Ada Marsh', [1, 9]],
  ]);
});
