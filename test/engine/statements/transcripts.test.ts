// What stands in another paragraph than the words that announce it, and conversations set out by speakers.
import { describe, expect, test } from 'vitest';
import { analyze } from './engine-under-test';

const said = (text: string): [string, string][] => {
  const { claims, sources } = analyze({ text });
  return claims
    .filter(({ attribution, manner }) => attribution !== 'unattributed' && manner === 'speech')
    .map(({ sourceId, content }) => [
      sources.find(({ id }) => id === sourceId)?.name ?? '',
      content.map((span) => text.slice(...span)).join(' … '),
    ]);
};

const INTRODUCTION = 'The harbour inquiry heard two witnesses on Monday about the night the crane fell.';

describe('a transcript', () => {
  const turns = [
    'LIND: You signed the order yourself, on the ninth of May.',
    'ROE: I never saw that order before this morning.',
    'LIND: The clerk remembers the pen you used for it.',
    'ROE: The clerk was on leave for the whole of that month.',
  ];

  test('gives each turn to its speaker', () => {
    const found = said([INTRODUCTION, ...turns].join('\n\n'));
    expect(found).toContainEqual(['ROE', 'I never saw that order before this morning.']);
    expect(found).toContainEqual(['LIND', 'The clerk remembers the pen you used for it.']);
  });

  test('may stand in quotation marks', () => {
    const found = said([INTRODUCTION, ...turns.map((turn) => `“${turn}”`)].join('\n\n'));
    expect(found).toContainEqual(['ROE', 'The clerk was on leave for the whole of that month.']);
  });

  test('is not seen in labels', () => {
    const labels = ['WHERE: The old fish market.', 'WHEN: Saturday at noon.'];
    const questions = ['Q: Who may come?', 'A: Whoever likes herring.', 'Q: Is there music?'];
    expect(said([INTRODUCTION, ...labels].join('\n\n'))).toEqual([]);
    expect(said([INTRODUCTION, ...questions].join('\n\n'))).toEqual([]);
  });
});

test('an announcement at the end of a paragraph takes the quotation in the next', () => {
  const quoted = 'Nobody told us the crane was past its date, and nobody looked at it for a year';
  const found = said(`${INTRODUCTION}\n\nAnn Roe, the harbour master, wrote:\n\n“${quoted}.”`);
  expect(found.map(([name]) => name)).toContain('Ann Roe');
  expect(found.find(([name]) => name === 'Ann Roe')?.[1]).toContain(quoted);
});
