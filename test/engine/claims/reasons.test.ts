// What the reader is told when they ask why a claim was marked.
import { expect, test } from 'vitest';
import type { Reason } from '@/lib/model/reason';
import { readEnglish } from '../engine-under-test';

const whyOf = async (text: string): Promise<Reason[]> => (await readEnglish(text)).claims[0]?.why ?? [];

test.each<[string, Reason[]]>([
  ['Ann Roe said the mine was safe.', [{ code: 'cue-after-source', cue: 'said', source: 'Ann Roe' }]],
  [
    'According to the Daily Mail, the mine is safe.',
    [{ code: 'cue-before-source', cue: 'According to', source: 'the Daily Mail' }],
  ],
  [
    '“The mine is safe,” Ann Roe said, “and it will stay open until the winter.”',
    [
      { code: 'cue-after-source', cue: 'said', source: 'Ann Roe' },
      { code: 'quotation-marks' },
      { code: 'cue-in-middle' },
    ],
  ],
  ['The town is said to have paid twice.', [{ code: 'hedge', words: 'is said' }]],
  ['It was reported that the king had fled.', [{ code: 'cue-alone', cue: 'was reported' }]],
  [
    'The valley is quiet.\n\nThe mill closed in 1998 and 40 people left the valley.',
    [{ code: 'unattributed' }],
  ],
  [
    'ROE: The mine is safe.\n\nLIND: It is not safe at all.\n\nROE: It was safe on Monday.',
    [{ code: 'transcript' }],
  ],
])('%s', async (text, why) => {
  expect(await whyOf(text)).toEqual(why);
});

test('a long source is cut at a word', async () => {
  const source = 'A retired harbour master of the valley who never liked the mine and its owners';
  const [reason] = await whyOf(`${source} said that it was safe.`);
  expect(reason).toMatchObject({ code: 'cue-after-source', cue: 'said' });
  const named = reason && 'source' in reason ? reason.source : '';
  expect(named.length).toBeLessThanOrEqual(42);
  expect(named).toMatch(/^A retired harbour master\b.* …$/);
});
