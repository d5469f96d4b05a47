// A text is read in its own language, and left alone where that is none of those that are read.
import { expect, test } from 'vitest';
import { openEngine } from '@/lib/engine';
import { analyze, spoken } from '../engine-under-test';
import { weightsOf } from '../weights';

const DUTCH =
  'De burgemeester zei maandag dat de brug in mei opengaat. “Wij zijn klaar”, zei ze. Volgens de havendienst ' +
  'ontbreekt de leuning nog, en ook de lampen komen pas in april. ';

test.each(['nl', 'en', null])('another language is left alone, though the page says %s', async (lang) => {
  expect(await analyze({ text: DUTCH.repeat(5), lang })).toEqual({
    model: null,
    language: 'nl',
    claims: [],
    sources: [],
  });
});

test('an English article on a page that calls itself German is read', async () => {
  const text =
    'Mayor Ada Quill said on Monday that the bridge will be opened to all of the town in May. '.repeat(6);
  const found = await analyze({ text, lang: 'de' });
  expect(found.language).toBe('en');
  expect(spoken(found)).toHaveLength(6);
});

test.each([
  ['en', 'The mayor said that the bridge is safe.'],
  ['de', 'Die Bürgermeisterin sagte, dass die Brücke sicher ist.'],
  ['fr', 'La maire a dit que le pont est dans un bon état.'],
  ['es', 'La alcaldesa dijo que el puente es muy seguro.'],
])('an analysis tells its language and the model that read it: %s', async (code, text) => {
  const { language, model } = await analyze({ text });
  expect(language).toBe(code);
  expect(model).toMatch(new RegExp(`^${code}-\\d+$`));
});

test('a language’s weights are asked for once, when a text in it first comes', async () => {
  const asked: string[] = [];
  const engine = openEngine((code) => {
    asked.push(code);
    return weightsOf(code);
  });
  await engine.analyze({ text: 'The mayor said that the bridge is safe.' });
  await engine.analyze({ text: 'The mayor said that the bridge is old.' });
  await engine.analyze({ text: DUTCH.repeat(5) });
  expect(asked).toEqual(['en']);
});

test('weights that could not be had are asked for again', async () => {
  let turns = 0;
  const engine = openEngine((code) => (turns++ === 0 ? Promise.reject(new Error('gone')) : weightsOf(code)));
  const text = 'The mayor said that the bridge is safe.';
  await expect(engine.analyze({ text })).rejects.toThrow('gone');
  expect(spoken(await engine.analyze({ text }))).toHaveLength(1);
});
