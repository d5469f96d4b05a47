// What stands between quotation marks, of whichever sort, and over how many paragraphs.
import { describe, expect, test } from 'vitest';
import { readDocument, wordsOf } from '@/lib/engine/document/document';
import { isQuoted } from '@/lib/engine/document/quotations';
import type { LanguageCode } from '@/lib/engine';
import { LANGUAGES } from '@/lib/engine/language/languages';

const read = (text: string, language: LanguageCode = 'en') => readDocument(text, LANGUAGES[language]);

function quotedWords(text: string, language?: LanguageCode): string {
  const { tokens } = read(text, language);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (isQuoted(tokens, i)) words.push(text.slice(tokens.start[i], tokens.end[i]));
  return words.join(' ');
}

test.each([
  ['“We won,” she said.', 'We won ,'],
  ['"We won," she said, "at last."', 'We won , at last .'],
  ["''We won,'' she said.", 'We won ,'],
  ["She called it 'a small start' and the club's best.", 'a small start'],
  ['She called it ‘a small start’ for the players’ club.', 'a small start'],
  ['“And the lock stays shut, for now.', 'And the lock stays shut , for now .'],
  ['It stays shut,” she said.', 'It stays shut ,'],
  ['"They called it "a small start" and left," she said.', 'They called it " a small start " and left ,'],
  ['"They called it "a small start."" He left.', 'They called it " a small start . "'],
  ['"We won, she said.', 'We won , she said .'],
  ["The players' union and the club's board met.", ''],
  ["It was the '90s when the players' union met.", ''],
  ["She gave 'em the boards' reply.", ''],
])('what is quoted in %j', (text, expected) => {
  expect(quotedWords(text)).toBe(expected);
});

test.each<[LanguageCode, string]>([
  ['de', '„Die Brücke hält“, sagte sie.'],
  ['de', '"Die Brücke hält", sagte sie.'],
  ['de', '»Die Brücke hält«, sagte sie.'],
  ['fr', '« Die Brücke hält », dit-elle.'],
  ['es', '«Die Brücke hält», dijo.'],
])('the marks of %s: %s', (language, text) => {
  expect(quotedWords(text, language)).toBe('Die Brücke hält');
});

test('a paper’s sort of marks makes no difference to what is read', () => {
  const columns = (text: string): unknown => {
    const { word, shape, quotation } = read(text).tokens;
    return [word, shape, quotation].map((column) => [...column]);
  };
  const curly = columns('“The lock is shut,” she said.');
  expect(columns('"The lock is shut," she said.')).toEqual(curly);
  expect(columns("''The lock is shut,'' she said.")).toEqual(curly);
  expect(columns("'The lock is shut,' she said.")).toEqual(curly);
  expect(columns('‘The lock is shut,’ she said.')).toEqual(curly);
});

describe('over paragraphs', () => {
  const quotations = (text: string): unknown[] => {
    const document = read(text);
    return document.quotations.map(({ range, continues, closed }) => [
      wordsOf(document, range),
      continues,
      closed,
    ]);
  };

  test('a quotation that a paragraph leaves open goes on in the next that begins with a mark', () => {
    const text = 'She said: “The lock is old.\n\n“The gates are worse.\n\n“Shut it.” He left.';
    expect(quotations(text)).toEqual([
      ['The lock is old.', false, false],
      ['The gates are worse.', true, false],
      ['Shut it.', true, true],
    ]);
  });

  test.each(["'", '‘'])('so does one between single marks: %s', (mark) => {
    const text = `She said: ${mark}The club's lock is old.\n\n${mark}Its gates are worse.\n\n${mark}Shut it.’ He left.`;
    expect(quotations(text)).toEqual([
      ["The club's lock is old.", false, false],
      ['Its gates are worse.', true, false],
      ['Shut it.', true, true],
    ]);
    expect(quotations("The '90s lock held.\n\n'Shut it,' he said.")).toEqual([['Shut it,', false, true]]);
  });

  test('a quotation that no paragraph reopens goes on up to the mark that closes it', () => {
    const text = 'She said: "The lock is old.\n\nThe gates are worse.\n\nShut it." He left.';
    expect(quotations(text)).toEqual([
      ['The lock is old.', false, false],
      ['The gates are worse.', true, false],
      ['Shut it.', true, true],
    ]);
  });

  test('one that is never closed ends with its paragraph', () => {
    expect(quotations('She said: "The lock is old.\n\nHe left.\n\n"Shut it," he said.')).toEqual([
      ['The lock is old.', false, false],
      ['Shut it,', false, true],
    ]);
  });

  test('one that was closed does not', () => {
    expect(quotations('“It is old,” she said.\n\n“Shut it,” he said.')).toEqual([
      ['It is old,', false, true],
      ['Shut it,', false, true],
    ]);
  });

  test('nor one after a paragraph without any', () => {
    expect(quotations('“It is old.\n\nNobody came.\n\n“Shut it,” he said.')).toEqual([
      ['It is old.', false, false],
      ['Shut it,', false, true],
    ]);
  });
});
