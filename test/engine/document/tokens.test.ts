// The tokeniser: what counts as one word in each language, and offsets that hold on any text.
import { describe, expect, test } from 'vitest';
import { tokenise } from '@/lib/engine/document/tokens';
import type { LanguageCode } from '@/lib/engine';
import { LANGUAGES } from '@/lib/engine/language/languages';

const tokens = (text: string, language: LanguageCode = 'en'): string[] => {
  const found: string[] = [];
  tokenise(text, 0, text.length, LANGUAGES[language].cut, (start, end) => found.push(text.slice(start, end)));
  return found;
};

describe('English', () => {
  test.each([
    ['Ms. Okoro didn’t speak.', ['Ms', '.', 'Okoro', 'did', 'n’t', 'speak', '.']],
    ["the mayor's 22-point plan", ['the', 'mayor', "'s", '22-point', 'plan']],
    ['U.S. officials, at 10:30 p.m.', ['U.S.', 'officials', ',', 'at', '10:30', 'p.m.']],
    ['$1,250.50 -- or more...', ['$', '1,250.50', '--', 'or', 'more', '...']],
    ["''We won,'' she said", ["''", 'We', 'won', ',', "''", 'she', 'said']],
    ['O’Dell of R&D', ['O’Dell', 'of', 'R&D']],
    ['“Yes”—no', ['“', 'Yes', '”', '—', 'no']],
    ['a😀b', ['a', '😀', 'b']],
    ['', []],
    [' \n\t\u00a0', []],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

test.each<[LanguageCode, string, string[]]>([
  ['de', '„Es hält“, sagte er.', ['„', 'Es', 'hält', '“', ',', 'sagte', 'er', '.']],
  ['de', 'am 3. Mai', ['am', '3', '.', 'Mai']],
  ['fr', 'L’eau monte, a-t-elle dit.', ['L’', 'eau', 'monte', ',', 'a', '-', 't', '-', 'elle', 'dit', '.']],
  ['fr', 'Qu’il vienne, dit-on.', ['Qu’', 'il', 'vienne', ',', 'dit', '-', 'on', '.']],
  ['fr', 'aujourd’hui', ['aujourd’hui']],
  ['es', '«Aguanta», dijo.', ['«', 'Aguanta', '»', ',', 'dijo', '.']],
])('%s: %j', (language, text, expected) => {
  expect(tokens(text, language)).toEqual(expected);
});

test.each<LanguageCode>(['en', 'de', 'fr', 'es'])(
  'every visible character is covered once, in order, whatever the text: %s',
  (language) => {
    const text = 'Ab\ud800c \udc00 ‏שלום “—’’s don\u00adt 9.9.9 n’t\u200b l’’eau -t-il qu’ x';
    let at = 0;
    let covered = '';
    tokenise(text, 0, text.length, LANGUAGES[language].cut, (start, end) => {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      covered += text.slice(start, end);
      at = end;
    });
    expect(covered.replace(/[\s\u200b\u200f]/g, '')).toBe(text.replace(/[\s\u200b\u200f]/g, ''));
  },
);
