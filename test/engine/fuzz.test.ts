// No text breaks the engine: whatever comes in, an answer comes out whose spans lie in the text.
import { expect, test } from 'vitest';
import type { Claim, Span } from '@/lib/model';
import { analyze } from './engine-under-test';

/** The same numbers every time (Lehmer's generator), so that a failure can be seen again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const spansOf = ({ content, cue, source, hedges, chainWords }: Claim): Span[] => [
  ...[...content, ...cue, ...source, ...hedges],
  ...chainWords.flat(),
];

function expectSound(text: string): void {
  const { claims, sources } = analyze({ text, lang: 'en' });
  const known = new Set(sources.map(({ id }) => id));
  const spans = [...claims.flatMap(spansOf), ...sources.flatMap(({ mentions }) => mentions)];
  expect(spans.filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
  expect(claims.flatMap(({ chain }) => chain).filter((id) => !known.has(id))).toEqual([]);
}

const WORDS =
  'the mayor said that according to reports “ ” " \' ’ , . : ; — ( ) \n \n\n Ada Quill told 12 % of'.split(
    ' ',
  );

const KINDS: [string, (next: (below: number) => number) => string][] = [
  ['units of any sort', (next) => String.fromCharCode(next(65_536))],
  ['characters of any plane', (next) => String.fromCodePoint(next(0x110000))],
  ['lone surrogates', (next) => String.fromCharCode(0xd800 + next(2_048))],
  ['words and marks in any order', (next) => `${WORDS[next(WORDS.length)] ?? ''} `],
  ['quotation marks', (next) => '"“”‘’«»\''.charAt(next(8))],
  ['joiners and marks of direction', (next) => '\u200b\u200d\u202e\u2066\ufeffsaid '.charAt(next(10))],
];

test.each(KINDS)('%s, however mixed', (_, draw) => {
  for (let seed = 1; seed <= 12; seed++) {
    const next = numbers(seed * 7_919);
    const filler = Array.from({ length: 400 }, () => draw(next)).join('');
    expectSound(`${filler} The mayor said the bridge will open, and it is on time. ${filler}`);
  }
});

test('a million characters without a space', () => {
  expectSound('said'.repeat(250_000));
});

test('a hundred thousand quotation marks', () => {
  expectSound('"'.repeat(100_000));
});

test('a right-to-left text that calls itself English', () => {
  expectSound('قال رئيس البلدية إن الجسر سيفتح غدا. '.repeat(200));
});

const GERMAN =
  'Die Bürgermeisterin sagte am Montag, die Brücke werde im Mai geöffnet. „Wir sind bereit“, sagte sie. ' +
  'Nach Angaben der Hafenbehörde fehlt noch das Geländer, und auch die Lampen kommen erst im April. ';

test('another language is left alone, whatever the page calls it', () => {
  for (const lang of ['de', 'en', null])
    expect(analyze({ text: GERMAN.repeat(5), lang })).toEqual({ claims: [], sources: [] });
});

test('an English article on a page that calls itself German is read', () => {
  const text =
    'Mayor Ada Quill said on Monday that the bridge will be opened to all of the town in May. '.repeat(6);
  expect(analyze({ text, lang: 'de' }).claims.length).toBeGreaterThan(0);
});
