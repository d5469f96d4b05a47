// No input breaks the network: it ends, throws nothing, and its ranges lie within the document.
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '@/lib/engine';
import { readDocument } from '@/lib/engine/document/document';
import { LANGUAGES } from '@/lib/engine/language/languages';
import { loadNetwork } from '@/lib/engine/network/network';
import type { Block } from '@/lib/model';
import { seeded } from '../seeded';
import { weightsOf } from '../weights';

const PIECES = [
  'said',
  '“',
  '”',
  '"',
  "'",
  '\n',
  ' ',
  ' ',
  'Ms. Okoro',
  'selon',
  'dass',
  ':',
  '\ud83d',
  '\ude00',
];

function noise(seed: number, length: number): string {
  const next = seeded(seed);
  let text = '';
  while (text.length < length)
    text += next(2) === 0 ? (PIECES[next(PIECES.length)] ?? '') : String.fromCharCode(next(65_536));
  return text;
}

const TEXTS: [name: string, text: string][] = [
  ['nothing', ''],
  ['white space', ' \n\u00a0\t\r\n'],
  ['a lone high surrogate', 'She said \ud800 was here.'],
  ['a lone low surrogate at the end', 'She said \udc00'],
  ['a very long word', 'a'.repeat(1_000_000)],
  ['a very long number', '9'.repeat(200_000)],
  ['hyphens and letters without a space', 'a-'.repeat(100_000)],
  ['only quotation marks', '"'.repeat(5_000)],
  ['only opening marks', '“'.repeat(5_000)],
  ['only apostrophes', "'".repeat(5_000)],
  ['apostrophes between words', "' a ".repeat(2_000)],
  ['line breaks alone', '\n'.repeat(100_000)],
  ['right to left', 'אמר דובר המשטרה: “הכביש סגור” — قال المتحدث إن الطريق مغلق.'],
  ['marks upon marks', `she${'\u0301'.repeat(5_000)} said so`],
  ['control characters', '\u0000\u0007She\u0000said\u001b that\u0085it rained'],
  ['a cue in every word', 'said '.repeat(1_000)],
  ['noise', noise(1, 8_000)],
  ['other noise', noise(2, 8_000)],
];

describe.each<LanguageCode>(['en', 'de', 'fr', 'es'])('the network of %s', async (code) => {
  const network = await loadNetwork(await weightsOf(code));
  const expectSound = (text: string, blocks?: Block[]): void => {
    const document = readDocument(text, LANGUAGES[code], blocks);
    const parts = [...network.read(document)];
    const ranges = parts.flatMap(({ names, readings }) => [
      ...names,
      ...readings.flatMap(({ cue, source, content, via, basis, hedge }) =>
        [cue, source, content, via, basis, hedge].flat(),
      ),
    ]);
    const { count } = document.tokens;
    expect(ranges.filter(([from, to]) => !(from >= 0 && from < to && to <= count))).toEqual([]);
    const shares = parts.flatMap(({ readings }) =>
      readings.flatMap(({ judgement: { validity, content, whole }, kinds }) => [
        validity,
        content,
        whole,
        ...kinds,
      ]),
    );
    expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
    expect(parts.map(({ piece }) => piece)).toEqual(document.pieces);
  };

  test.each(TEXTS)('survives %s', (_, text) => {
    expectSound(text);
  });

  test('survives blocks that overlap, run backwards or leave the text', () => {
    expectSound('The mayor said that the plan is dead.', [
      { kind: 'paragraph', span: [0, 37] },
      { kind: 'quote', span: [10, 5] },
      { kind: 'other', span: [20, 900] },
    ]);
  });
});
