// What a German text has in the genitive or dative is shown as a dictionary has it.
import { expect, test } from 'vitest';
import { nominative } from '@/lib/engine/language/german-forms';

test.each([
  ['der', 'tarnischen Hafenbehörde', 'tarnische Hafenbehörde'],
  ['des', 'neuen Hafenamtes', 'neues Hafenamt'],
  ['des', 'Ministeriums', 'Ministerium'],
  ['dem', 'alten Verband', 'alter Verband'],
  ['laut', 'tarnischen Medien', 'tarnische Medien'],
  ['von', 'politischen Beobachtern', 'politische Beobachter'],
  ['aus', 'Regierungskreisen', 'Regierungskreise'],
  ['von', 'Experten', 'Experten'],
  ['den', 'Fischern', 'Fischer'],
  ['laut', 'Eltern', 'Eltern'],
])('%s %s: %s', (before, words, wanted) => {
  expect(nominative(words, before, false)).toBe(wanted);
});

test.each([
  ['des', 'Grünen Hauses', 'Grünes Haus'],
  ['des', 'Tarner Hilfsdienstes', 'Tarner Hilfsdienst'],
  ['der', 'Tarner Hafengesellschaft', 'Tarner Hafengesellschaft'],
  ['des', 'Verbandes Junger Fischer', 'Verband Junger Fischer'],
  ['der', 'Deutschen Hafen-Agentur', 'Deutsche Hafen-Agentur'],
  ['der', 'Stern', 'Stern'],
  ['laut', 'Kern', 'Kern'],
  ['', 'Karsten Lind', 'Karsten Lind'],
])('a name, %s %s: %s', (before, words, wanted) => {
  expect(nominative(words, before, true)).toBe(wanted);
});
