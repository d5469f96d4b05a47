// A claim called wrong: the same one at the next visit, and a report the reader can send by hand.
import { expect, test } from 'vitest';
import { wrongClaimOf, wrongClaimText, wrongKey } from '@/lib/export/wrong-claim';
import { report } from '../report/made';

const made = report(
  [
    {
      path: 'Harbour Post < Ada Marsh',
      content: [[0, 19]],
      why: [{ code: 'cue-after-source', cue: 'said', source: 'Ada Marsh' }, { code: 'quotation-marks' }],
      confidence: 0.8,
    },
  ],
  {
    text: 'The quay is sinking, Ada Marsh said.',
    url: 'https://lantern.example/a#comments',
  },
);
const [claim] = made.claims;
if (!claim) throw new Error('no claim');

test('is the same at the next visit, whatever fragment the address has', () => {
  expect(wrongKey(claim, made)).toBe(wrongKey(claim, { ...made, url: 'https://lantern.example/a' }));
  expect(wrongKey(claim, made)).not.toBe(wrongKey(claim, { ...made, url: 'https://lantern.example/b' }));
});

test('the report names the page, the words and what decided', () => {
  const text = wrongClaimText(wrongClaimOf(claim, made));
  expect(text).toContain('Whence 1.2.3 (invented): an attribution that looks wrong');
  expect(text).toContain('Page: Harbour to close, https://lantern.example/a#comments');
  expect(text).toContain('Claim: The quay is sinking');
  expect(text).toContain('Stated path: this article <- Harbour Post (says) <- Ada Marsh (says)');
  expect(text).toContain('Decided by: cue-after-source (said, Ada Marsh); quotation-marks (confidence 80%)');
});
