// Articles are found by the words they share, nearest first, in whichever block they stand.
import { expect, it } from 'vitest';
import { numberedWords } from '@/lib/shelf';
import { briefsOf, packed } from '@/lib/shelf/block';
import { nearest } from '@/lib/shelf/nearest';

const weighed = (words: readonly string[]) => words.map((word): [string, number] => [word, 1]);
const brief = (key: string, ...words: string[]) => ({
  key,
  title: `About ${key}`,
  outlet: 'The Lantern',
  published: '2024-05-10',
  keptAt: 7,
  words: numberedWords(weighed(words)),
});
const quay = brief('quay', 'harbour', 'quay', 'mud');
const tide = brief('tide', 'harbour', 'tide', 'table', 'gauge');
const vote = brief('vote', 'mayor', 'vote');
const blocks = [packed(0, 1, [tide, vote]), packed(1, 2, [quay])];
const found = (words: readonly string[], most = 10) =>
  nearest(blocks, numberedWords(weighed(words)), most).map(({ key }) => key);

it('finds the nearest first, and nothing that shares no word', () => {
  expect(found(['harbour', 'quay', 'mud'])).toEqual(['quay', 'tide']);
  expect(found(['moon'])).toEqual([]);
  expect(found([])).toEqual([]);
});

it('tells the nearest when there are more than are wanted', () => {
  expect(found(['harbour', 'quay', 'mud'], 1)).toEqual(['quay']);
  expect(found(['harbour', 'tide', 'gauge'], 1)).toEqual(['tide']);
  const many = Array.from({ length: 50 }, (_, i) =>
    brief(`a${i}`, ...Array.from({ length: i + 1 }, (_, j) => `w${j}`)),
  );
  const nearestOfMany = nearest([packed(0, 1, many)], numberedWords([['w0', 1]]), 3);
  expect(nearestOfMany.map(({ key }) => key)).toEqual(['a0', 'a1', 'a2']);
});

it('brings an article back as it was put in', () => {
  expect(briefsOf(packed(0, 1, [tide, vote, quay]))).toEqual([tide, vote, quay]);
  const weighty = {
    ...tide,
    words: numberedWords([
      ['harbour', 1.69],
      ['quay', 4.09],
    ]),
  };
  expect(briefsOf(packed(0, 1, [weighty]))[0]?.words).toEqual(weighty.words);
});
