// Annotations that another tool can read: what the model of the W3C asks for, and words that can be found again.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toAnnotations } from '@/lib/export/web-annotation';
import { report } from '../report/made';
import { AnnotationCollection, type TextQuoteSelector } from './annotation-model';

const TEXT = 'The quay 🌊 is sinking, Ada Marsh said.\n\nIt is old, said Bo Linden.';
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const made = report(
  [
    { path: 'Harbour Post < Ada Marsh', content: [at('The quay'), at('is sinking')] },
    { path: 'Bo Linden', content: [at('It is old')] },
  ],
  { text: TEXT, url: 'https://lantern.example/a' },
);

const collection = v.parse(
  AnnotationCollection,
  JSON.parse(JSON.stringify(toAnnotations(made, made.claims))),
);

test('is valid against the model, one annotation for each claim, each on its page', () => {
  expect(collection.total).toBe(2);
  const [first] = collection.first.items;
  expect(first?.body?.value).toBe(
    'The quay 🌊 is sinking\nStated path: this article ← Harbour Post ← Ada Marsh (named)',
  );
  expect(first?.target.map(({ source }) => source)).toEqual([
    'https://lantern.example/a',
    'https://lantern.example/a',
  ]);
});

test('a report without an address, on hostile words, is valid too', () => {
  const hostile = report([{ path: 'Ada "Marsh" <b>', content: [[0, 3]] }], { text: 'a b\n', url: null });
  const odd = { ...hostile, id: 'two words' };
  const { first } = v.parse(AnnotationCollection, JSON.parse(JSON.stringify(toAnnotations(odd, odd.claims))));
  expect(first.items[0]?.target[0]?.source).toBe('urn:whence:two%20words');
});

/** As an importer does: the one place in a page's text where the quotation stands between its surroundings. */
function found(page: string, quote: v.InferOutput<typeof TextQuoteSelector>): string[] {
  const around = [quote.prefix ?? '', quote.exact, quote.suffix ?? ''].join('');
  return page.split(around).length === 2 ? [quote.exact] : [];
}

test('both selectors lead to the same words: counted in code points, and found in a page that parts its paragraphs otherwise', () => {
  const letters = Array.from(TEXT);
  const page = `Menu Home ${TEXT.replace(/\n+/g, ' ')} It is old, they said elsewhere.`;
  let tried = 0;
  for (const { target } of collection.first.items) {
    for (const { selector } of target) {
      const quote = selector.find((one) => one.type === 'TextQuoteSelector');
      const position = selector.find((one) => one.type === 'TextPositionSelector');
      expect(letters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(quote && found(page, quote)).toEqual([quote?.exact]);
      tried += 1;
    }
  }
  expect(tried).toBe(3);
});
