// Whose outlet the article leans on: in the article's own words, or an open list's.
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/report';
import type { Notice } from '@/lib/model/notice';
import { analysis, article, type MadeClaim } from './made';

const REST = 'Ada Marsh said the quay was closed. Bo Linden said the ferry was late.';

/** The notices on an article in which one claim stands before two others; `states` tells who controls which outlet. */
function notices(
  text: string,
  title: string,
  first: MadeClaim,
  states: Record<string, string> = {},
): Notice[] {
  const whole = article({ text: `${text} ${REST}`, title });
  const made = analysis([first, 'Ada Marsh', 'Bo Linden'], whole.text);
  const sources = made.sources.map((source) => {
    const stateControlled = states[source.name];
    return stateControlled === undefined ? source : { ...source, stateControlled };
  });
  return buildReport('made', whole, { ...made, sources }, '1.2.3').notices;
}
const codes = (...given: Parameters<typeof notices>): string[] => notices(...given).map(({ code }) => code);

test.each([
  ['State broadcaster Channel Nine reported that the quay was closed.', true],
  ['Channel Nine, the state television of Moss, reported that the quay was closed.', true],
  ['The state news agency Channel Nine reported that the quay was closed.', true],
  ['The government-run newspaper Channel Nine reported that the quay was closed.', true],
  ['The defence ministry’s newspaper Channel Nine reported that the quay was closed.', true],
  ['Channel Nine, the broadcaster of the Kandar army, reported that the quay was closed.', true],
  ['The ministry’s media office told Channel Nine that the quay was closed.', false],
  ['The government told the newspaper Channel Nine that the quay was closed.', false],
  ['Channel Nine reported that the quay was closed.', false],
  ['Channel Nine reported that the state had closed the quay.', false],
])('%s names an outlet of the state: %s', (sentence, noted) => {
  expect(codes(sentence, 'Quay closed', { path: 'Channel Nine' }).includes('state-outlet')).toBe(noted);
});

const STATES = { 'Channel Nine': 'Kandar' };

test.each([
  ['Channel Nine reported that the quay was closed.', true],
  ['State broadcaster Channel Nine reported that the quay was closed.', false],
])('%s rests on an outlet that is listed, and not called, the state’s: %s', (sentence, noted) => {
  const found = codes(sentence, 'Quay closed', { path: 'Channel Nine' }, STATES);
  expect(found.includes('listed-state-outlet')).toBe(noted);
});

test('the notice names the outlet, the state that the list says controls it, and the claims', () => {
  const sentence = 'Channel Nine reported that the quay was closed.';
  expect(notices(sentence, 'Quay closed', { path: 'Channel Nine' }, STATES)).toContainEqual({
    code: 'listed-state-outlet',
    outlet: 'Channel Nine',
    country: 'Kandar',
    claimIds: ['c1'],
  });
});

test('an outlet that no list names is nobody’s', () => {
  expect(
    codes('Channel Nine reported that the quay was closed.', 'Quay closed', { path: 'Channel Nine' }),
  ).toEqual([]);
});

test('on fewer than three claims there is silence', () => {
  const whole = article({ text: 'State broadcaster Channel Nine reported it.', title: 'Quay closed' });
  const made = analysis(['Channel Nine', 'Ada Marsh'], whole.text);
  expect(buildReport('made', whole, made, '1.2.3').notices).toEqual([]);
});

test('the state’s outlet that another one cites does not make that one the state’s', () => {
  const whole = article({ text: `Harbour Post has it from the television. ${REST}`, title: 'Quay closed' });
  const made = analysis(['Harbour Post', 'Ada Marsh', 'Bo Linden'], whole.text);
  const sources = made.sources.map((source) =>
    source.name === 'Harbour Post'
      ? { ...source, description: 'citing Channel Nine, the state television' }
      : source,
  );
  expect(buildReport('made', whole, { ...made, sources }, '1.2.3').notices).toEqual([]);
});
