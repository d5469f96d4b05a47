// Pages are hostile: whatever the text is, the engine answers with spans that lie in it.
import { expect, test, vi } from 'vitest';
import { analyze } from './engine-under-test';

// Megabytes of nothing take a slow machine a while; what matters is that they end.
vi.setConfig({ testTimeout: 60_000 });

const LONG = 50_000;
/** A small linear congruential generator (Numerical Recipes' constants): the same text on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}
const random = (length: number, character: (n: number) => string): string => {
  const source = numbers(length);
  let text = '';
  for (let i = 0; i < length; i++) text += character((source.next().value ?? 0) >>> 8);
  return text;
};
const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ' said ',
  ' that ',
  ', ',
  '. ',
  '\n\n',
  '\n',
  ' according to ',
  ' Ann Roe',
  ' who ',
  '(',
  ')',
  ' – ',
  ': ',
  ' reportedly ',
  ' the ',
  ' of ',
  ' and ',
  ' was quoted as saying ',
  ' made the claim ',
];

const TEXTS: [string, string][] = [
  ['no space', 'a'.repeat(1_000_000)],
  ['capitals without a space', 'Aa'.repeat(LONG)],
  ['only quotation marks', '"'.repeat(LONG)],
  ['only opening marks', '“'.repeat(LONG)],
  ['only apostrophes', "'".repeat(LONG)],
  ['only commas', ','.repeat(LONG)],
  ['only line breaks', '\n'.repeat(LONG)],
  ['only cues', 'said '.repeat(4_000)],
  ['only names', 'Ann Roe '.repeat(4_000)],
  ['one endless sentence', 'Ann Roe said the mayor told Reuters that '.repeat(1_000)],
  ['many commas and cues', 'the mill, said Ann Roe, a baker, '.repeat(1_000)],
  ['many paragraphs', '“It is safe,” she said.\n\n'.repeat(2_000)],
  ['lone surrogates', random(20_000, (n) => String.fromCharCode(0xd800 + (n % 0x800)))],
  ['any code unit', random(50_000, (n) => String.fromCharCode(n % 0x10000))],
  ['pieces of sentences', random(20_000, (n) => PIECES[n % PIECES.length] ?? '')],
];

test.each(TEXTS)('%s', (_, text) => {
  const { claims, sources } = analyze({ text, lang: 'en' });
  const ids = new Set(sources.map(({ id }) => id));
  for (const { content, cue, source, chain, confidence } of claims) {
    for (const [start, end] of [...content, ...cue, ...source]) {
      if (!(0 <= start && start < end && end <= text.length))
        throw new Error(`${start}–${end} lies outside the text`);
    }
    expect(chain.every((id) => ids.has(id)) && confidence >= 0 && confidence <= 1).toBe(true);
  }
});

test('blocks and links that point nowhere are left out', () => {
  const text = 'Ann Roe said it was safe.';
  const wild = [
    [-5, 3],
    [10, 2],
    [20, 9_999],
  ] as const;
  const answer = analyze({
    text,
    lang: 'en',
    blocks: wild.map((span) => ({ kind: 'paragraph' as const, span })),
    links: wild.map((span) => ({ span, href: 'x' })),
  });
  expect(answer.claims).toHaveLength(1);
});
