// What each step of a stated path does, and the words that it rests on.
import { expect, test } from 'vitest';
import { analyze } from './engine-under-test';

const pathOf = (text: string): string[] => {
  const { claims, sources } = analyze({ text, lang: 'en' });
  const claim = claims.find(({ path }) => path.length > 1);
  return (claim?.path ?? []).map(({ sourceId, relation, words }) => {
    const stated = words.map((span) => text.slice(...span)).join(' … ');
    return `${sources.find((source) => source.id === sourceId)?.name ?? ''} ${relation}: ${stated}`;
  });
};

test.each([
  [
    'The boats will sail, the Daily Mail reported, citing Channel One.',
    ['Daily Mail says: reported', 'Channel One relies: citing Channel One'],
  ],
  [
    '“The boats will sail,” Ann Roe told Channel One.',
    ['Channel One carries: told Channel One', 'Ann Roe says: told'],
  ],
  [
    'Ann Roe said the boats would sail, the Daily Mail reported.',
    ['Daily Mail says: reported', 'Ann Roe says: said'],
  ],
])('%s', (text, path) => {
  expect(pathOf(text)).toEqual(path);
});
