// What the article leads with, and whose outlet it leans on: in the article's own words, or an open list's.
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/report';
import { analyzeByRules } from '@/lib/engine';
import { article } from './made';

const codesOf = (text: string, title: string): string[] => {
  const whole = article({ text, title });
  return buildReport('made', whole, analyzeByRules(whole), '1.2.3').notices.map(({ code }) => code);
};
const REST =
  'Ann Roe said the quay was closed. Tom Lind said the ferry was late. Mia Berg said the fog had lifted.';

test('a headline that tells what the text only says reportedly is noted', () => {
  const text = `The harbour at Moss will reportedly close for good in spring. ${REST}`;
  expect(codesOf(text, 'Harbour at Moss will close for good')).toContain('hedged-headline');
});

test('a headline that tells something else is not', () => {
  const text = `The harbour at Moss will reportedly close for good in spring. ${REST}`;
  expect(codesOf(text, 'Ferry late again as fog lifts over quay')).not.toContain('hedged-headline');
});

test.each([
  ['State broadcaster Channel One reported that the quay was closed.', true],
  ['Channel One, the state television of Moss, reported that the quay was closed.', true],
  ['The state news agency Vesterbote reported that the quay was closed.', true],
  ['The government-run newspaper Vesterbote reported that the quay was closed.', true],
  ['The defence ministry’s newspaper Vesterbote reported that the quay was closed.', true],
  ['Channel One, the broadcaster of the Kandar army, reported that the quay was closed.', true],
  ['The ministry’s media office told Channel One that the quay was closed.', false],
  ['The government told the newspaper Vesterbote that the quay was closed.', false],
  ['Channel One reported that the quay was closed.', false],
  ['Channel One reported that the state had closed the quay.', false],
])('%s names an outlet of the state: %s', (sentence, noted) => {
  expect(codesOf(`${sentence} ${REST}`, 'Quay closed').includes('state-outlet')).toBe(noted);
});

test.each([
  ['TASS reported that the quay was closed.', true],
  ['State news agency TASS reported that the quay was closed.', false],
  ['The BBC reported that the quay was closed.', false],
])('%s rests on an outlet that is listed, and not called, the state’s: %s', (sentence, noted) => {
  expect(codesOf(`${sentence} ${REST}`, 'Quay closed').includes('listed-state-outlet')).toBe(noted);
});

test('the notice names the outlet, and the state that the list says controls it', () => {
  const whole = article({ text: `TASS reported that the quay was closed. ${REST}`, title: 'Quay closed' });
  const notice = buildReport('made', whole, analyzeByRules(whole), '1.2.3').notices.find(
    ({ code }) => code === 'listed-state-outlet',
  );
  expect(notice).toMatchObject({ outlet: 'TASS', country: 'Russia' });
});

test('on fewer than three claims there is silence', () => {
  expect(codesOf('State broadcaster Channel One reported that the quay was closed.', 'Quay closed')).toEqual(
    [],
  );
});
