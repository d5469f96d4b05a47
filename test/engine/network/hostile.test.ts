// No input breaks the network: it ends, throws nothing, and its offsets lie within the text.
import { describe, expect, it } from 'vitest';
import { loadNetwork } from '@/lib/engine/network/network';
import { seeded } from '../seeded';
import { WEIGHTS } from '../weights';

const network = await loadNetwork(WEIGHTS);

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
  'according to',
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

const texts: [name: string, text: string][] = [
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

describe('the network', () => {
  it.each(texts)('survives %s', (_, text) => {
    const found = network.attributions(text, undefined, { least: 0 });
    expect(found.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    const spans = found.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]);
    expect(spans.filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
  });

  it('survives blocks that overlap, run backwards or leave the text', () => {
    const text = 'The mayor said that the plan is dead.';
    const found = network.attributions(text, [
      { kind: 'paragraph', span: [0, 37] },
      { kind: 'quote', span: [10, 5] },
      { kind: 'other', span: [20, 900] },
    ]);
    expect(found.length).toBeLessThanOrEqual(1);
  });
});
