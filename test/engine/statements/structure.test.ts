// What the form of a text says for certain: conversations set out by speakers, quotations that run on or stand apart.
import { describe, expect, test } from 'vitest';
import type { EngineInput } from '@/lib/engine';
import { nameIn, readEnglish, spoken, wordsAt } from '../engine-under-test';

const said = async (text: string, more?: Partial<EngineInput>): Promise<[string | undefined, string][]> => {
  const found = await readEnglish(text, more);
  return spoken(found).map(({ sourceId, content }) => [
    nameIn(found, sourceId),
    wordsAt(text, content).join(' … '),
  ]);
};

const INTRODUCTION = 'The harbour inquiry heard two witnesses on Monday about the night the crane fell.';

describe('a transcript', () => {
  const turns = [
    'LIND: You signed the order yourself, on the ninth of May.',
    'ROE: I never saw that order before this morning.',
    'LIND: The pen you used for it is still in the office.',
    'ROE: The clerk was on leave for the whole of that month.',
  ];

  test('gives each turn to its speaker', async () => {
    expect(await said([INTRODUCTION, ...turns].join('\n\n'))).toEqual([
      ['LIND', 'You signed the order yourself, on the ninth of May.'],
      ['ROE', 'I never saw that order before this morning.'],
      ['LIND', 'The pen you used for it is still in the office.'],
      ['ROE', 'The clerk was on leave for the whole of that month.'],
    ]);
  });

  test('may stand in quotation marks', async () => {
    const found = await said([INTRODUCTION, ...turns.map((turn) => `“${turn}”`)].join('\n\n'));
    expect(found.map(([name]) => name)).toEqual(['LIND', 'ROE', 'LIND', 'ROE']);
    expect(found.at(-1)?.[1]).toContain('The clerk was on leave for the whole of that month.');
  });

  test('is not seen in labels, nor in one speaker alone', async () => {
    const labels = ['WHERE: The old fish market.', 'WHEN: Saturday at noon.'];
    const questions = ['Q: Who may come?', 'A: Whoever likes herring.', 'Q: Is there music?'];
    const notes = ['ROE: The mill is old.', 'ROE: It is for sale.', 'ROE: Nobody wants it.'];
    const whyOf = async (lines: string[]): Promise<string[]> => {
      const { claims } = await readEnglish([INTRODUCTION, ...lines].join('\n\n'));
      return claims.flatMap(({ why }) => why.map(({ code }) => code));
    };
    expect(await whyOf(turns)).toContain('transcript');
    for (const lines of [labels, questions, notes]) expect(await whyOf(lines)).not.toContain('transcript');
  });
});

test('an announcement at the end of a paragraph takes the quotation in the next', async () => {
  const quoted = 'The crane was past its date for a year, and the rope was older than the crane';
  const found = await said(`${INTRODUCTION}\n\nAnn Roe, the harbour master, wrote:\n\n“${quoted}.”`);
  expect(found).toEqual([['Ann Roe', `${quoted}.`]]);
});

test('a quotation that runs on over paragraphs is one claim of its speaker', async () => {
  const text =
    '“The crane was old,” Ann Roe said. “Everybody knew it, and nobody looked.\n\n“We wrote to the board in May.”\n\nThe board met on Monday.';
  expect(await said(text)).toEqual([
    ['Ann Roe', 'The crane was old … Everybody knew it, and nobody looked. … We wrote to the board in May.'],
  ]);
});

test('what the page sets apart as a quotation goes on from whoever spoke before', async () => {
  const before = 'Ann Roe said that the mill would be sold.';
  const quoted = 'The wheel turns no more and the last of the grain is gone.';
  const text = `${before}\n\n${quoted}\n\nNobody else was asked.`;
  const start = before.length + 2;
  const blocks: EngineInput['blocks'] = [
    { kind: 'paragraph', span: [0, before.length] },
    { kind: 'quote', span: [start, start + quoted.length] },
    { kind: 'paragraph', span: [start + quoted.length + 2, text.length] },
  ];
  expect(await said(text, { blocks })).toEqual([
    ['Ann Roe', 'the mill would be sold'],
    ['Ann Roe', quoted],
  ]);
});

test('what it sets apart before anybody spoke is a claim of nobody known', async () => {
  const quoted = 'The wheel turns no more and the last of the grain is gone.';
  const { claims } = await readEnglish(quoted, { blocks: [{ kind: 'quote', span: [0, quoted.length] }] });
  expect(claims.map(({ why, sourceId }) => [why, sourceId])).toEqual([
    [[{ code: 'displayed-quotation' }], null],
  ]);
});
