// What a source's phrase says: a pronoun, a name with a description beside it, or a description alone.
import { expect, test } from 'vitest';
import { readDocument, wordsOf } from '@/lib/engine/document/document';
import type { Range } from '@/lib/engine/document/tokens';
import type { LanguageCode } from '@/lib/engine';
import { LANGUAGES } from '@/lib/engine/language/languages';
import type { SourceKind } from '@/lib/model';
import { nameOf, readPhrase, type Phrase } from '@/lib/engine/who/phrase';

/** Reads a phrase whose names are in brackets, and in angles what the network would call it: "<baker> [Ann Roe]". */
function read(
  marked: string,
  language: LanguageCode = 'en',
  kind: SourceKind | null = null,
): Phrase & { called: string } {
  const text = marked.replace(/[[\]<>]/gu, '');
  const document = readDocument(text, LANGUAGES[language]);
  const { start, end, count } = document.tokens;
  const ranges = (pattern: RegExp): Range[] => {
    const found: Range[] = [];
    for (const { 0: name, index } of marked.matchAll(pattern)) {
      const before = marked.slice(0, index).replace(/[[\]<>]/gu, '').length;
      const length = name.replace(/[[\]<>]/gu, '').length;
      found.push([start.indexOf(before), end.indexOf(before + length) + 1]);
    }
    return found;
  };
  const phrase = readPhrase(document, [0, count], ranges(/<[^<]*>/gu), ranges(/\[[^[]*\]/gu), kind);
  expect(wordsOf(document, phrase.range)).toBe(text);
  return { ...phrase, called: nameOf(document, phrase) };
}

test.each<[string, string, string | null]>([
  ['[Ann Roe]', 'Ann Roe', null],
  ['<[Ann Roe]>, a baker from [Moss Valley]', 'Ann Roe', 'baker from Moss Valley'],
  ['Finnish weather expert [Aino Lind]', 'Aino Lind', 'Finnish weather expert'],
  ['the foreign minister, [Ann Roe]', 'Ann Roe', 'foreign minister'],
  ['[Oxenholm]’s foreign minister, [Ann Roe]', 'Ann Roe', 'Oxenholm’s foreign minister'],
  ['<[Abu Karim al-Tarni]>', 'Abu Karim al-Tarni', null],
  ['Now [Oxenholm]', 'Oxenholm', null],
])('%s is called %s: %s', (marked, called, description) => {
  const phrase = read(marked);
  expect([phrase.proper, phrase.called, phrase.description]).toEqual([true, called, description]);
});

test.each<[string, string, boolean]>([
  ['a senior official', 'senior official', false],
  ['the mayor of the town', 'mayor of the town', true],
  ['residents who live near the quarry', 'residents', false],
  ['two people, both miners', 'two people', false],
  ['<[Ann Roe]> and <[Tom Lind]>', 'Ann Roe and Tom Lind', false],
  ['<supporters of the change>, including [Ann Roe]', 'supporters of the change', false],
])('%s is a description: %s', (marked, called, pointing) => {
  const phrase = read(marked);
  expect([phrase.proper, phrase.pronoun, phrase.called, phrase.pointing]).toEqual([
    false,
    null,
    called,
    pointing,
  ]);
});

test.each<[LanguageCode, string, string]>([
  ['en', 'she', 'she'],
  ['en', 'They', 'they'],
  ['en', 'who', 'who'],
  ['de', 'er', 'he'],
  ['de', 'sie', 'one'],
  ['fr', 'elle', 'she'],
  ['es', 'él', 'he'],
])('%s: %s is a pronoun', (language, words, agreement) => {
  expect(read(words, language).pronoun).toBe(agreement);
});

test('a German noun behind an article is no name', () => {
  expect(read('die [Ministerin]', 'de').proper).toBe(false);
  expect(read('Ministerin [Ada Lind]', 'de').proper).toBe(true);
});

test.each<[LanguageCode, string, string]>([
  ['en', 'a survey published on Monday by the [Harbour Trust]', 'survey'],
  ['en', 'a leaked memo', 'leaked memo'],
  ['en', 'another state-funded study', 'state-funded study'],
  ['fr', 'un sondage [Harval] réalisé en 2013', 'sondage Harval'],
  ['fr', 'une étude de la société', 'étude de la société'],
  ['es', 'otra encuesta realizada por [Harval]', 'encuesta'],
  ['es', 'un informe del mercado', 'informe del mercado'],
  ['de', 'einer am Montag veröffentlichten Umfrage des Hafenamtes', 'Umfrage des Hafenamtes'],
])('%s: the document “%s” is called by what it is: %s', (language, marked, called) => {
  expect(read(marked, language, 'document').called).toBe(called);
});
