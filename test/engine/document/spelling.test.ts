// By which of its ends a word is read that the network does not know.
import { expect, test } from 'vitest';
import type { LanguageCode } from '@/lib/engine';
import { readDocument } from '@/lib/engine/document/document';
import { hashOf } from '@/lib/engine/document/spelling';
import { LANGUAGES } from '@/lib/engine/language/languages';

const endsOf = (word: string, language: LanguageCode): readonly number[] =>
  readDocument(word, LANGUAGES[language]).tokens.tails[0] ?? [];

test('a German compound may be read by any word that it ends with, the longest first', () => {
  const ends = endsOf('Katastrophenschutzbehörde', 'de');
  const [protection, office] = [hashOf('schutzbehörde'), hashOf('behörde')];
  expect(ends).toContain(office);
  expect(ends.indexOf(protection)).toBeLessThan(ends.indexOf(office));
  expect(ends).not.toContain(hashOf('rde'));
});

test.each<LanguageCode>(['en', 'de', 'fr', 'es'])('what follows a hyphen is an end: %s', (language) => {
  expect(endsOf('ex-minister', language)[0]).toBe(hashOf('minister'));
});

test.each<[LanguageCode, string]>([
  ['en', 'Harbourmaster'],
  ['fr', 'gendarmerie'],
  ['es', 'ayuntamiento'],
  ['de', 'Polizei'.slice(0, 6)],
  ['de', '1.250.500'],
])('%s: %s has none', (language, word) => {
  expect(endsOf(word, language)).toEqual([]);
});
