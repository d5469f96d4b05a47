// Annotations that another tool can read: what the model of the W3C asks for, and words that can be found again.
import { expect, test } from 'vitest';
import { toAnnotations } from '@/lib/export/web-annotation';
import { report } from '../report/made';

const TEXT = 'The quay 🌊 is sinking, Ada Marsh said. It is old, said Bo Linden.';
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

interface Selector {
  type: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}
interface Annotation {
  id: string;
  type: string;
  body: { type: string; value: string };
  target: { source: string; selector: [Selector, Selector] }[];
}
const collection = toAnnotations(made, made.claims) as {
  '@context': string;
  type: string;
  total: number;
  first: { type: string; items: Annotation[] };
};

test('is a collection of annotations with ids, bodies and targets on the page', () => {
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect([collection.type, collection.total, collection.first.type]).toEqual([
    'AnnotationCollection',
    2,
    'AnnotationPage',
  ]);
  const [first] = collection.first.items;
  expect(first?.type).toBe('Annotation');
  expect(URL.canParse(first?.id ?? '')).toBe(true);
  expect(first?.body.value).toBe('Stated path: this article ← Harbour Post ← Ada Marsh (named)');
  expect(first?.target.map(({ source }) => source)).toEqual([
    'https://lantern.example/a',
    'https://lantern.example/a',
  ]);
});

test('both selectors lead to the same words, counted in code points', () => {
  const letters = Array.from(TEXT);
  for (const { target } of collection.first.items) {
    for (const {
      selector: [quote, position],
    } of target) {
      expect(letters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  }
});
