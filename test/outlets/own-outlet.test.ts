// Whether a name is the outlet's own, by whatever is known of the outlet.
import { expect, test } from 'vitest';
import { isNameOf, isOwnName, type Publisher } from '@/lib/outlets/own-outlet';

const at = (url: string | null, outlet: string | null = null): Publisher => ({ url, outlet });

test.each([
  ['BBC News', at('https://www.bbc.co.uk/news/1', 'BBC')],
  ['BBC News', at(null, 'BBC')],
  ['AP', at('https://apnews.com/article/1')],
  ['Associated Press', at('https://apnews.com/article/1')],
  ['The Associated Press', at(null, 'AP')],
  ['PA Media', at(null, 'Press Association')],
  ['Harbour Post', at('https://harbourpost.example/a')],
  ['the Lantern’s', at(null, 'The Lantern')],
])('%s is a name of %j', (name, publisher) => {
  expect(isNameOf(name, publisher)).toBe(true);
});

test.each([
  ['Reuters', at('https://apnews.com/article/1')],
  ['Reuters Institute', at('https://www.reuters.com/a')],
  ['Channel Nine', at(null, 'The Lantern')],
  ['Channel Nine', at(null, null)],
  ['', at(null, 'The Lantern')],
])('%s is no name of %j', (name, publisher) => {
  expect(isNameOf(name, publisher)).toBe(false);
});

test('a paper may call itself by the end of its name, another paper may not', () => {
  const courier = at(null, 'The Daily Courier');
  expect(isOwnName('the Courier', courier)).toBe(true);
  expect(isNameOf('the Courier', courier)).toBe(false);
});
