// Invented twins of the stories that Whence was made for: outlets that pass on what one guest of a state channel said.
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/report';
import { article } from '../../report/made';
import { nameIn, pathIn, readEnglish, spoken, wordsAt } from '../engine-under-test';

test.each([
  [
    'Kandar will send up to 400 boats into the Harrow Strait, Meridian Insider has reported, citing Channel Nine.',
    'Meridian Insider > Channel Nine',
  ],
  [
    'Reuters reported, citing Interfax, that Kandar will send up to 400 boats into the Harrow Strait.',
    'Reuters > Interfax',
  ],
])('an outlet that cites another makes one claim, with both on its path: %s', async (text, path) => {
  const found = await readEnglish(text);
  expect(
    spoken(found).map((claim) => [pathIn(found, claim), wordsAt(text, claim.content).join(' … ')]),
  ).toEqual([[path, 'Kandar will send up to 400 boats into the Harrow Strait']]);
});

test('an outlet’s account goes on in its sentences', async () => {
  const text =
    'The Meridian Post said on Monday that the boats were ready. It said that the crews had been paid in spring. “The crews are young,” it said.';
  const found = await readEnglish(text);
  expect(spoken(found).map((claim) => [pathIn(found, claim), wordsAt(text, claim.content)])).toEqual([
    ['Meridian Post', ['the boats were ready']],
    ['Meridian Post', ['the crews had been paid in spring']],
    ['Meridian Post', ['The crews are young']],
  ]);
});

test.each([
  'The pro-Kremlin agency Regnum reported that the boats were ready.',
  'The boats are ready, Regnum, a pro-Kremlin news agency, reported on Monday.',
  'The boats were ready, according to Regnum, a pro-Kremlin news agency.',
])('an agency is an outlet, whatever the article calls it: %s', async (text) => {
  const { sources } = await readEnglish(text);
  expect(sources.map(({ name, kind }) => [name, kind])).toEqual([['Regnum', 'outlet']]);
});

test('where the article calls an outlet the state’s, that is told in a notice', async () => {
  const whole = article({
    title: 'Boats ready',
    text: 'Channel Nine, a state broadcaster, reported that the boats were ready. Ann Roe said the quay was closed. Tom Lind said the ferry was late.',
  });
  const found = await readEnglish(whole.text);
  const { notices, sources } = buildReport('made', whole, found, '1.2.3');
  const [first] = spoken(found);
  expect(nameIn({ ...found, sources }, first?.sourceId ?? null)).toBe('Channel Nine');
  expect(notices).toContainEqual({ code: 'state-outlet', outlet: 'Channel Nine', claimIds: [first?.id] });
});

test('the article’s own doubt is told in a notice, with the claims it stands by', async () => {
  const whole = article({
    title: 'Boats ready',
    text: 'Ann Roe said the quay was closed. Tom Lind said the ferry was late.\n\nThe boats are ready, Reuters reported on Monday. The claims could not be independently verified.',
  });
  const found = await readEnglish(whole.text);
  const { notices } = buildReport('made', whole, found, '1.2.3');
  expect(notices).toEqual([{ code: 'could-not-verify', claimIds: [spoken(found).at(-1)?.id] }]);
});
