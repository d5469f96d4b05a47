// Where sentences and paragraphs end.
import { describe, expect, test } from 'vitest';
import { readDocument, wordsOf } from '@/lib/engine/document/document';
import type { LanguageCode } from '@/lib/engine';
import { LANGUAGES } from '@/lib/engine/language/languages';
import type { Block } from '@/lib/model';

const document = (text: string, language: LanguageCode = 'en', blocks?: Block[]) =>
  readDocument(text, LANGUAGES[language], blocks);
const sentences = (text: string, language?: LanguageCode): string[] => {
  const read = document(text, language);
  return read.sentences.map((range) => wordsOf(read, range));
};
const paragraphs = (text: string, blocks?: Block[]): string[] => {
  const read = document(text, 'en', blocks);
  return read.paragraphs.map((range) => wordsOf(read, range));
};

test.each<[LanguageCode, string, string[]]>([
  ['en', 'Dr. Okoro met Gov. Lind. They spoke.', ['Dr. Okoro met Gov. Lind.', 'They spoke.']],
  ['en', '“It is shut.” She left. “Good,” he said.', ['“It is shut.”', 'She left.', '“Good,” he said.']],
  ['en', 'J. R. Vale of the U.S. Navy spoke.', ['J. R. Vale of the U.S. Navy spoke.']],
  ['en', '“Is it shut?” she asked. No.', ['“Is it shut?” she asked.', 'No.']],
  ['de', 'Am 3. Mai kam Dr. Lind. Er blieb.', ['Am 3. Mai kam Dr. Lind.', 'Er blieb.']],
  ['fr', 'M. Roe et Mme Lind sont venus. Ils restent.', ['M. Roe et Mme Lind sont venus.', 'Ils restent.']],
  ['es', 'El Sr. Lind vino. La Sra. Roe no.', ['El Sr. Lind vino.', 'La Sra. Roe no.']],
])('%s: %s', (language, text, expected) => {
  expect(sentences(text, language)).toEqual(expected);
});

test('a sentence never goes on over the end of a paragraph', () => {
  expect(sentences('The lock is shut\n\nIt stays so.')).toEqual(['The lock is shut', 'It stays so.']);
});

describe('paragraphs', () => {
  test('end at a line break', () => {
    expect(paragraphs('The dam held.\n\nNobody was hurt, she said.\nHe agreed.')).toHaveLength(3);
  });

  test('go on over the breaks of text wrapped at a fixed width', () => {
    const wrapped = [
      'The harbour board said on Monday that it would close the old',
      'lock for nine weeks while divers look for the leak which has',
      'troubled the Brenna Canal since the floods of last November,',
      'and that boats of more than twelve metres should use the new',
      'lock at Tarn instead, where the wait is about an hour today.',
      '',
      'Skippers were not amused.',
    ].join('\n');
    expect(paragraphs(wrapped)).toHaveLength(2);
  });

  test('go on where the next line starts in lower case', () => {
    expect(paragraphs('The ferry,\nshe said, was late.')).toEqual(['The ferry, she said, was late.']);
  });

  test('stay within the blocks they are given', () => {
    const text = 'Menu Home\nThe ferry was late, she said.';
    expect(paragraphs(text, [{ kind: 'paragraph', span: [10, text.length] }])).toEqual([text.slice(10)]);
  });
});
