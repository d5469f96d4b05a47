// What the reader sees of a claim: its form, its hedges, its link, and what never becomes a claim.
import { describe, expect, test } from 'vitest';
import type { EngineInput } from '@/lib/engine';
import type { Claim } from '@/lib/model';
import { readEnglish, spoken, wordsAt } from '../engine-under-test';

const first = async (text: string, more: Partial<EngineInput> = {}): Promise<Claim | undefined> =>
  spoken(await readEnglish(text, more))[0];

test.each<[string, Claim['form']]>([
  ['“It is safe,” she said.', 'direct'],
  ['She said it was safe.', 'indirect'],
  ['She said it was “quite safe” and new.', 'mixed'],
  ['She called the plan “a farce”.', 'mixed'],
  ['“It is safe,” she said, and added that it was new.', 'direct'],
])('%s is %s', async (text, form) => {
  expect((await first(text))?.form).toBe(form);
});

test.each([
  ['He allegedly stole 4,000 crowns from the safe.', 'allegedly'],
  ['The town is said to have paid twice.', 'said'],
  ['The king has reportedly fled the country.', 'reportedly'],
])('%s is hedged', async (text, hedge) => {
  const claim = await first(text);
  expect(wordsAt(text, claim?.hedges ?? []).join(' ')).toContain(hedge);
});

test.each([
  'Ann Roe said the mine may close.',
  'Ann Roe said the mine could close.',
  '“The mine is reportedly safe,” Ann Roe said.',
])('%s is not hedged', async (text) => {
  expect((await first(text))?.hedges).toEqual([]);
});

test('words in quotation marks are a claim, whatever verb nobody has listed stands beside them', async () => {
  const text = '“The dam held all night,” Ann Roe, the harbour master, zorbled on Monday.';
  const claim = await first(text);
  expect(wordsAt(text, claim?.content ?? [])).toEqual(['The dam held all night']);
  expect(wordsAt(text, claim?.source ?? [])).toEqual(['Ann Roe, the harbour master']);
});

test.each<[string, Claim['attribution']]>([
  ['Ann Roe said the mine was safe.', 'named'],
  ['A source close to the talks said the mine was safe.', 'anonymous'],
  ['The town is said to have paid twice.', 'unspecified'],
])('%s is %s', async (text, attribution) => {
  expect((await first(text))?.attribution).toBe(attribution);
});

test('a link in the attribution or the content is the claim’s; other schemes are not', async () => {
  const text = 'The mine is safe, the Herald reported.';
  const link = { span: [22, 32] as const, href: 'https://herald.example/mine' };
  const linkOf = async (...links: EngineInput['links'] & object): Promise<unknown> =>
    (await first(text, { links }))?.link;
  expect(await linkOf(link)).toBe(link.href);
  expect(await linkOf({ span: [0, 8], href: link.href })).toBe(link.href);
  expect(await linkOf({ ...link, href: 'data:text/html,x' })).toBeNull();
  expect(await linkOf()).toBeNull();
});

test('every span lies in the text and is not empty', async () => {
  const text =
    'Ann Roe, a baker, told Reuters on Monday: “It is safe.” She said it was new. The town is said to have paid twice.';
  const { claims, sources } = await readEnglish(text);
  const spans = [
    ...claims.flatMap(({ content, cue, source, hedges }) => [...content, ...cue, ...source, ...hedges]),
    ...sources.flatMap(({ mentions }) => mentions),
  ];
  expect(spans.length).toBeGreaterThan(6);
  for (const [start, end] of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
});

describe('what asserts nothing gives no claim', () => {
  test.each([
    ['boilerplate', 'Share this page\n\nSource link\n\nRoe Lind\nMon, 01/02/2023 – 17:00\n\nTrending:'],
    ['an act', 'The council voted on Monday and the mayor signed the plan.'],
    ['a refusal', 'The mayor declined to comment on the plan.'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    expect(spoken(await readEnglish(text))).toEqual([]);
  });
});

test('lines that an editor wrapped are read as one sentence', async () => {
  const text =
    'Ann Roe, who has run the mill in the valley for twenty years, said\nthat the grain was dry and the wheel was turning as it always had.';
  expect(wordsAt(text, (await first(text))?.content ?? [])).toEqual([
    'the grain was dry and the wheel was turning as it always had',
  ]);
});

test('a quotation ends before the comma that stands within its marks', async () => {
  const text =
    '“Nobody will pass who has not paid for his passage,” Ann Roe, a retired pilot, said on Monday.';
  expect(wordsAt(text, (await first(text))?.content ?? [])).toEqual([
    'Nobody will pass who has not paid for his passage',
  ]);
});

test('a checkable statement in the writer’s own voice is unattributed; a chat with the reader is not', async () => {
  const text =
    'The valley is a quiet place in winter.\n\nThe mill closed in 1998 and 40 people left the valley. It is a fine walk in the snow.';
  const { claims } = await readEnglish(text);
  expect(
    claims.map(({ attribution, path, source, content }) => [
      attribution,
      path,
      source,
      wordsAt(text, content),
    ]),
  ).toEqual([['unattributed', [], [], ['The mill closed in 1998 and 40 people left the valley.']]]);
});

test('an outlet that a state is listed as controlling says so, and no other does', async () => {
  const { sources } = await readEnglish(
    'TASS reported that the quay was closed. Reuters reported that it was open.',
  );
  expect(sources.map(({ name, stateControlled }) => [name, stateControlled])).toEqual([
    ['TASS', 'Russia'],
    ['Reuters', undefined],
  ]);
});
