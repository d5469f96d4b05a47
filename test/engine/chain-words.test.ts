// The words that each step of a stated path rests on.
import { expect, test } from 'vitest';
import { analyze } from './engine-under-test';

const pathOf = (text: string): string[] => {
  const { claims, sources } = analyze({ text, lang: 'en' });
  const claim = claims.find(({ chain }) => chain.length > 1);
  return (claim?.chain ?? []).map((id, i) => {
    const words = (claim?.chainWords[i] ?? []).map(([start, end]) => text.slice(start, end)).join(' … ');
    return `${sources.find((source) => source.id === id)?.name ?? ''}: ${words}`;
  });
};

test.each([
  [
    'The boats will sail, the Daily Mail reported, citing Channel One.',
    ['Daily Mail: reported', 'Channel One: citing Channel One'],
  ],
  ['“The boats will sail,” Ann Roe told Channel One.', ['Channel One: told Channel One', 'Ann Roe: told']],
  ['Ann Roe said the boats would sail, the Daily Mail reported.', ['Daily Mail: reported', 'Ann Roe: said']],
])('%s', (text, path) => {
  expect(pathOf(text)).toEqual(path);
});
