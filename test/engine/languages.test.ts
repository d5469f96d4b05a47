// The engine knows English alone, by a text's words and not by what its page says of it.
import { expect, test } from 'vitest';
import { analyze } from './engine-under-test';

const GERMAN =
  'Die Bürgermeisterin sagte am Montag, die Brücke werde im Mai geöffnet. „Wir sind bereit“, sagte sie. ' +
  'Nach Angaben der Hafenbehörde fehlt noch das Geländer, und auch die Lampen kommen erst im April. ';

test.each(['de', 'en', null])('another language is left alone, though the page says %s', (lang) => {
  expect(analyze({ text: GERMAN.repeat(5), lang })).toMatchObject({ claims: [], sources: [] });
});

test('an English article on a page that calls itself German is read', () => {
  const text =
    'Mayor Ada Quill said on Monday that the bridge will be opened to all of the town in May. '.repeat(6);
  expect(analyze({ text, lang: 'de' }).claims.length).toBeGreaterThan(0);
});
