// What the reader sees of a claim: its form, its hedges, its link, and what never becomes a claim.
import { describe, expect, test } from 'vitest';
import type { EngineInput } from '@/lib/engine';
import type { Claim } from '@/lib/model';
import { analyze } from './engine-under-test';

const first = (text: string, more: Partial<EngineInput> = {}): Claim | undefined =>
  analyze({ text, lang: 'en', ...more }).claims.find(({ manner }) => manner === 'speech');
const words = (text: string, spans: Claim['hedges'] | undefined): string[] | undefined =>
  spans?.map(([start, end]) => text.slice(start, end));

test.each<[string, Claim['form']]>([
  ['“It is safe,” she said.', 'direct'],
  ['She said it was safe.', 'indirect'],
  ['She said it was “quite safe” and new.', 'mixed'],
  ['She called the plan “a farce”.', 'mixed'],
])('%s is %s', (text, form) => {
  expect(first(text)?.form).toBe(form);
});

test.each<[string, string[]]>([
  ['The mayor is reportedly ready to resign.', ['reportedly']],
  ['The mayor allegedly took the money.', ['allegedly']],
  ['The mayor is rumoured to be leaving.', ['rumoured']],
  ['The mayor is said to be leaving.', ['said']],
  ['Ann Roe claimed the mine was safe.', ['claimed']],
  ['The paper gave unverified media claims that the dam had cracked.', ['unverified', 'claims']],
  ['Ann Roe said the mine may close.', []],
  ['Ann Roe said the mine could close.', []],
  ['“The mine is reportedly safe,” Ann Roe said.', []],
])('%s is hedged by %j', (text, hedges) => {
  expect(words(text, first(text)?.hedges)).toEqual(hedges);
});

test('words in quotation marks are a claim, whatever verb nobody has listed stands beside them', () => {
  const text = '“The dam held all night,” zorbled Ann Roe, the harbour master, on Monday.';
  expect(words(text, first(text)?.content)).toEqual(['The dam held all night']);
});

test.each<[string, Claim['attribution']]>([
  ['Ann Roe said the mine was safe.', 'named'],
  ['A source close to the talks said the mine was safe.', 'anonymous'],
  ['The mine is reportedly safe.', 'unspecified'],
])('%s is %s', (text, attribution) => {
  expect(first(text)?.attribution).toBe(attribution);
});

test('a link in the attribution or the content is the claim’s; other schemes are not', () => {
  const text = 'The mine is safe, the Herald reported.';
  const link = { span: [22, 32] as const, href: 'https://herald.example/mine' };
  expect(first(text, { links: [link] })?.link).toBe(link.href);
  expect(first(text, { links: [{ ...link, href: 'data:text/html,x' }] })?.link).toBeNull();
  expect(first(text)?.link).toBeNull();
});

test('every span lies in the text and is not empty', () => {
  const text = 'Ann Roe, a baker, told Reuters on Monday: “It is safe.” It was, she added, reportedly new.';
  const { claims, sources } = analyze({ text });
  const spans = [
    ...claims.flatMap(({ content, cue, source, hedges }) => [...content, ...cue, ...source, ...hedges]),
    ...sources.flatMap(({ mentions }) => mentions),
  ];
  expect(spans.length).toBeGreaterThan(6);
  for (const [start, end] of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
});

describe('what asserts nothing gives no claim', () => {
  test.each([
    ['a question', 'Do you think the mayor said so?'],
    ['furniture', 'Leave a Comment\n\nSource link\n\nRoe Lind\nMon, 01/02/2023 – 17:00\n\nTrending:'],
    ['a headline', 'Mine Reported Safe By Mayor: Report'],
    [
      'another language',
      'Der Minister sagte, die Brücke sei sicher. „Sie hält“, sagte er der Zeitung am Montag.',
    ],
    ['a refusal to say why', 'The admiral offered no evidence for the figure of four hundred trawlers.'],
    ['a wish for anonymity', 'The clerk at the harbour office asked not to be named.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(analyze({ text }).claims.filter(({ attribution }) => attribution !== 'unattributed')).toEqual([]);
  });

  test('a caption or heading that the page reader marked', () => {
    const text = 'Ann Roe said it was safe.';
    for (const kind of ['caption', 'heading', 'other'] as const) {
      expect(analyze({ text, lang: 'en', blocks: [{ kind, span: [0, text.length] }] }).claims).toEqual([]);
    }
  });
});

test('lines that an editor wrapped are read as one sentence', () => {
  const text =
    'Ann Roe, who has run the mill in the valley for twenty years, said\nthat the grain was dry and the wheel was turning as it always had.';
  expect(words(text, first(text)?.content)?.[0]).toMatch(/^the grain was dry/);
});

test('a quotation ends before the comma that stands within its marks', () => {
  const text =
    '“Nobody will pass who has not paid for his passage,” Ann Roe, a retired pilot, said on Monday.';
  expect(words(text, first(text)?.content)).toEqual(['Nobody will pass who has not paid for his passage']);
});

test('an introduction hands its displayed paragraphs to the outlet it names', () => {
  const text =
    'Here is how the Daily Mail described the quarrel over the old mill\n\nThe king is ready to sell, according to reports in the north.\n\nThe wheat is stored, reported Regnum news agency.\n\nThe reports seem thin.';
  const { claims, sources } = analyze({ text, lang: 'en' });
  const named = claims
    .filter(({ manner }) => manner === 'speech')
    .map(({ path }) =>
      path.map(({ sourceId }) => sources.find((source) => source.id === sourceId)?.name).join(' > '),
    );
  expect(named).toEqual(['Daily Mail', 'Daily Mail > reports in the north', 'Daily Mail > Regnum']);
});

test('what is set apart as a quotation belongs to whoever introduces it', () => {
  const before = 'Ann Roe described the plan in these words:';
  const quoted = 'The mill will be sold before the winter, and the wheat with it.';
  const text = `${before}\n\n${quoted}\n\nNobody else was asked.`;
  const start = before.length + 2;
  const blocks: EngineInput['blocks'] = [
    { kind: 'paragraph', span: [0, before.length] },
    { kind: 'quote', span: [start, start + quoted.length] },
    { kind: 'paragraph', span: [start + quoted.length + 2, text.length] },
  ];
  const claim = first(text, { blocks });
  expect(words(text, claim?.content)).toEqual([quoted]);
  expect(words(text, claim?.source)).toEqual(['Ann Roe']);
});

test('a statement in the writer’s own voice is unattributed; a chat with the reader is not', () => {
  const text =
    'The mill closed in 1998 and 40 people left the valley. We think you will like this walk in June.';
  const { claims } = analyze({ text, lang: 'en' });
  expect(claims.map(({ attribution, path, source }) => ({ attribution, path, source }))).toEqual([
    { attribution: 'unattributed', path: [], source: [] },
  ]);
});
