// What the reader is told when they ask why a claim was marked.
import { expect, test } from 'vitest';
import type { Reason } from '@/lib/model/reason';
import { analyze } from './engine-under-test';

const whyOf = (text: string): Reason[] => analyze({ text, lang: 'en' }).claims[0]?.why ?? [];

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
  ['The mine is reportedly safe.', [{ code: 'hedge', words: 'reportedly' }]],
  ['The mill closed in 1998 and 40 people left the valley.', [{ code: 'unattributed' }]],
  [
    'ROE: The mine is safe.\n\nLIND: It is not safe at all.\n\nROE: It was safe on Monday.',
    [{ code: 'transcript' }],
  ],
])('%s', (text, why) => {
  expect(whyOf(text)).toEqual(why);
});

test('a long source is cut at a word', () => {
  const source = 'A retired harbour master of the valley who never liked the mine and its owners';
  const [reason] = whyOf(`${source} said that it was safe.`);
  expect(reason).toMatchObject({ code: 'cue-after-source', cue: 'said' });
  const named = reason && 'source' in reason ? reason.source : '';
  expect(named.length).toBeLessThanOrEqual(42);
  expect(named).toMatch(/^A retired harbour master\b.* …$/);
});
