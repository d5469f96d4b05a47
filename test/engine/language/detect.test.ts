// The language of a text, by its words before what its page says of it.
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/lib/engine/language/detect';

const ENGLISH = 'The mayor said on Monday that the old bridge will open in May.';
const GERMAN =
  'Die Bürgermeisterin sagte am Montag, die Brücke werde im Mai geöffnet. „Wir sind bereit“, sagte sie. ' +
  'Nach Angaben der Hafenbehörde fehlt noch das Geländer, und auch die Lampen kommen erst im April.';
const FRENCH =
  'La maire a déclaré lundi que le pont sera ouvert en mai. « Nous sommes prêts », a-t-elle dit. ' +
  'Selon la direction du port, il manque encore la rambarde, et les lampes n’arrivent que dans un mois.';
const SPANISH =
  'La alcaldesa dijo el lunes que el puente se abrirá en mayo. «Estamos listos», dijo. ' +
  'Según la autoridad del puerto, falta todavía la barandilla, y las lámparas no llegan hasta abril.';

const UNREAD = {
  pt:
    'A prefeita disse na segunda-feira que a ponte será aberta em maio. “Estamos prontos”, afirmou ela. ' +
    'Segundo a autoridade do porto, ainda falta a grade, e as lâmpadas não chegam antes do mês que vem, ' +
    'mas os moradores já não querem esperar e pedem que a obra termine logo.',
  it:
    'La sindaca ha detto lunedì che il ponte sarà aperto a maggio. «Siamo pronti», ha aggiunto. ' +
    'Secondo l’autorità del porto manca ancora il parapetto, e le lampade non arriveranno prima di aprile, ' +
    'ma gli abitanti della valle non vogliono più aspettare e chiedono che i lavori finiscano presto.',
  nl:
    'De burgemeester zei maandag dat de brug in mei opengaat. “Wij zijn klaar”, zei ze. ' +
    'Volgens de havendienst ontbreekt de leuning nog, en ook de lampen komen pas over een maand, ' +
    'maar de bewoners van het dal willen niet langer wachten en vragen of het werk snel klaar kan zijn.',
};

test('thirteen words of plain English are English', () => {
  expect(ENGLISH.split(' ')).toHaveLength(13);
  expect(detectLanguage(ENGLISH)).toEqual({ language: 'en', read: 'en' });
});

test.each([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
] as const)('%s is read, long or short, whatever the page says', (code, text) => {
  const [sentence = ''] = text.split(/(?<=\.) /u);
  for (const tag of [code, 'en', 'pt', null, undefined]) {
    expect(detectLanguage(text.repeat(3), tag)).toEqual({ language: code, read: code });
    expect(detectLanguage(sentence, tag)).toEqual({ language: code, read: code });
  }
});

test.each(Object.entries(UNREAD))(
  '%s is named and not read, though the page calls it English',
  (code, text) => {
    for (const tag of [code, 'en', null])
      expect(detectLanguage(text, tag)).toEqual({ language: code, read: null });
  },
);

test.each([
  ['Japanese', '港は秋に閉まり、船は陸に残る。市長は月曜日にそう語った。'.repeat(4)],
  ['Arabic', 'قال رئيس البلدية إن الجسر سيفتح غدا. '.repeat(8)],
  ['Russian', 'Мэр сказал в понедельник, что мост откроют в мае. '.repeat(8)],
])('%s is not read', (_, text) => {
  expect(detectLanguage(text, 'en').read).toBeNull();
});

describe('where the words do not tell', () => {
  test.each([
    ['Okoro, Lindqvist, Brandt: 14', 'de', 'de'],
    ['Okoro, Lindqvist, Brandt: 14', 'fr-CA', 'fr'],
    ['Okoro, Lindqvist, Brandt: 14', null, 'en'],
    ['', 'es', 'es'],
    ['Leave a Comment', 'en', 'en'],
  ])('%j is what its page says: %s', (text, tag, code) => {
    expect(detectLanguage(text, tag)).toEqual({ language: code, read: code });
  });

  test('nor is read what the page gives as another language', () => {
    expect(detectLanguage('Okoro, Lindqvist, Brandt: 14', 'nl')).toEqual({ language: 'nl', read: null });
  });
});
