// Who wrote a document, by the phrase that names it.
import { expect, test } from 'vitest';
import { readDocument, wordsOf } from '@/lib/engine/document/document';
import type { LanguageCode } from '@/lib/engine';
import { LANGUAGES } from '@/lib/engine/language/languages';
import { authorIn } from '@/lib/engine/who/author';

const author = (phrase: string, language: LanguageCode): string | null => {
  const document = readDocument(phrase, LANGUAGES[language]);
  const range = authorIn(document, [0, document.tokens.count], []);
  return range && wordsOf(document, range).replace(/['’]s$/u, '');
};

test.each<[LanguageCode, string, string | null]>([
  ['en', 'a survey by the Harbour Trust', 'Harbour Trust'],
  ['en', 'a report on Wednesday from Tarn Valley Water', 'Tarn Valley Water'],
  ['en', 'the Harbour Trust’s survey', 'Harbour Trust'],
  ['en', 'a new MossPoll poll of 900 adults', 'MossPoll'],
  ['en', 'Reuters data', 'Reuters'],
  ['en', 'an Institute for Tidal Research study', 'Institute for Tidal Research'],
  ['en', 'the study', null],
  ['en', 'Census data', null],
  ['en', 'a video from the harbour', null],
  ['en', 'papers filed at Oxenholm Court', null],
  ['de', 'einer Studie der Universität Moosbach', 'Universität Moosbach'],
  ['de', 'den Angaben', null],
  ['fr', 'un rapport de l’Institut Tarn', 'Institut Tarn'],
  ['fr', 'des documents déposés auprès du tribunal du comté de Moss', null],
  ['es', 'una encuesta realizada por Mareas', 'Mareas'],
  ['es', 'documentos registrados en el Tribunal del Distrito', null],
])('%s: %s', (language, phrase, expected) => {
  expect(author(phrase, language)).toBe(expected);
});
