// An address that leads a browser back to the passage.
import { expect, test } from 'vitest';
import { passageAddress } from '@/lib/export/text-fragment';

const TEXT = 'The quay is sinking, Ada Marsh said.\n\nIt is well-built, she said. It is old, she said.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return [[start, start + words.length] as const];
};

test('a short passage is given whole, its dash without the meaning it has there', () => {
  expect(passageAddress('https://lantern.example/a#top', TEXT, at('It is well-built'))).toBe(
    'https://lantern.example/a#:~:text=It%20is%20well%2Dbuilt',
  );
});

test('a long one is given by its ends', () => {
  expect(
    passageAddress(
      'https://lantern.example/a',
      TEXT,
      at('is sinking, Ada Marsh said.\n\nIt is well-built, she said'),
    ),
  ).toBe('https://lantern.example/a#:~:text=is%20sinking%2C%20Ada%20Marsh,is%20well%2Dbuilt%2C%20she%20said');
});

test('words that stand there twice are told apart by what stands before them', () => {
  const start = TEXT.lastIndexOf('she said');
  expect(passageAddress('https://lantern.example/a', TEXT, [[start, start + 8]])).toBe(
    'https://lantern.example/a#:~:text=It%20is%20old%2C-,she%20said',
  );
});
