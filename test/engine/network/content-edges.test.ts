// What is cut off a content's edges, and what stays.
import { describe, expect, it } from 'vitest';
import { trimContent } from '@/lib/engine/network/content-edges';

const trimmed = (text: string): string | null => {
  const span = trimContent(text, [0, text.length]);
  return span && text.slice(...span);
};

describe('trimContent', () => {
  it.each([
    ['“The lock is shut,”', 'The lock is shut'],
    ['"The lock is shut."', 'The lock is shut.'],
    ["''The lock is shut,''", 'The lock is shut'],
    ['‘The lock is shut,’', 'The lock is shut'],
    ['that the lock is shut,', 'the lock is shut'],
    ['“shut” for weeks', '“shut” for weeks'],
    ['“Shut,” or “closed”', '“Shut,” or “closed”'],
    ['“The lock is shut and will stay so', 'The lock is shut and will stay so'],
    ['the boards’ reply', 'the boards’ reply'],
    [', “', null],
    ['', null],
  ])('of %j', (text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });
});
