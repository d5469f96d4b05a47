// Articles are found by the words they share, until they are dropped or read anew.
import { expect, it } from 'vitest';
import { makeWordIndex } from '@/lib/shelf';

const brief = (key: string, ...words: string[]) => ({
  ...{ key, title: key, published: null },
  words: words.map((word): [string, number] => [word, 1]),
});
const quay = brief('quay', 'harbour', 'quay', 'mud');
const tide = brief('tide', 'harbour', 'tide', 'table', 'gauge');
const vote = brief('vote', 'mayor', 'vote');
const keys = (found: { key: string }[]) => found.map(({ key }) => key);

it('finds the likest first, and nothing that shares no word', () => {
  const index = makeWordIndex([tide, vote, quay]);
  expect(keys(index.likest(quay.words, 10))).toEqual(['quay', 'tide']);
  expect(keys(index.likest(quay.words, 1))).toEqual(['quay']);
  expect(index.likest([['moon', 1]], 10)).toEqual([]);
});

it('forgets what is dropped, and knows a page by its last reading', () => {
  const index = makeWordIndex([quay, tide]);
  index.drop('quay');
  index.drop('never there');
  expect(keys(index.likest(quay.words, 10))).toEqual(['tide']);
  index.put(brief('tide', 'election'));
  expect(index.likest([['harbour', 1]], 10)).toEqual([]);
  expect(keys(index.likest([['election', 1]], 10))).toEqual(['tide']);
});
