// The network: the same in both kinds of arithmetic, the first piece before the last, and no answer on other bytes.
import { describe, expect, test } from 'vitest';
import { readDocument, wordsOf } from '@/lib/engine/document/document';
import { ENGLISH } from '@/lib/engine/language/english';
import { loadNetwork, type Network, type PieceReading } from '@/lib/engine/network/network';
import { weightsOf } from '../weights';

const WEIGHTS = await weightsOf('en');
const network = await loadNetwork(WEIGHTS);

const SENTENCES = [
  'The bridge will stay shut until May, harbour master Ines Okoro said on Tuesday.',
  '“We never saw the letter,” Mr. Lindqvist told reporters.',
  'According to the Brenna Gazette, the mine lost nine million crowns last year.',
  'Officials in Tarn believe that the dam can hold for another week.',
  'The mill is reportedly for sale, said a source close to the owners.',
];
const TEXT = SENTENCES.join('\n\n');

const read = (text: string, by: Network = network): PieceReading[] => [
  ...by.read(readDocument(text, ENGLISH)),
];

test('plain JavaScript reads the same as WebAssembly', async () => {
  const plain = await loadNetwork(WEIGHTS, 'plain');
  expect([network.kernels, plain.kernels]).toEqual(['wasm', 'plain']);
  const found = (by: Network): unknown =>
    read(TEXT, by).map(({ names, readings }) => [
      names,
      readings.map(({ cue, source, content, via, basis, hedge }) => ({
        cue,
        source,
        content,
        via,
        basis,
        hedge,
      })),
    ]);
  expect(found(plain)).toEqual(found(network));
  const sureness = (by: Network): number[] =>
    read(TEXT, by).flatMap(({ readings }) =>
      readings.flatMap(({ kinds, judgement }) => [
        ...kinds,
        judgement.validity,
        judgement.content,
        judgement.whole,
      ]),
    );
  const theirs = sureness(plain);
  expect(theirs.length).toBeGreaterThan(SENTENCES.length * 10);
  sureness(network).forEach((share, i) => {
    expect(theirs[i]).toBeCloseTo(share, 2);
  });
});

test('what was read before changes nothing', () => {
  const before = JSON.stringify(read(TEXT));
  read(TEXT.toUpperCase());
  expect(JSON.stringify(read(TEXT))).toBe(before);
});

test('speech and thought come by their own schemes', () => {
  const schemes = (text: string): string[] =>
    read(text).flatMap(({ readings }) => readings.map(({ scheme }) => scheme));
  expect(schemes('The mayor said that the plan is dead.')).toContain('claims');
  expect(schemes('The farmers hope that it will rain before Sunday.')).toContain('attributions');
});

test('names are runs of tokens, wherever they stand', () => {
  const document = readDocument('Ines Okoro left. The mayor of Tarn wrote to Oskar Lindqvist.', ENGLISH);
  const names = [...network.read(document)].flatMap((part) =>
    part.names.map((range) => wordsOf(document, range)),
  );
  expect(names).toEqual(expect.arrayContaining(['Ines Okoro', 'Oskar Lindqvist']));
});

test('a word that was taught is known, and one that was not is not', () => {
  expect([network.knows('said'), network.knows('zorbled')]).toEqual([true, false]);
});

describe('loadNetwork', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['other bytes', new Uint8Array(64).fill(7)],
    ['half the weights', WEIGHTS.subarray(0, WEIGHTS.length / 2)],
  ])('says so when it is given %s', async (_, wrong) => {
    await expect(loadNetwork(wrong)).rejects.toThrow(/weights/);
  });

  test('opens weights that stand at an odd place in a larger buffer', async () => {
    const shifted = new Uint8Array(WEIGHTS.length + 1);
    shifted.set(WEIGHTS, 1);
    expect(read(TEXT, await loadNetwork(shifted.subarray(1)))).toEqual(read(TEXT));
  });
});
