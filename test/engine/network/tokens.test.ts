// The tokeniser: what counts as one word, and offsets that hold on any text.
import { describe, expect, it } from 'vitest';
import { tokenise } from '@/lib/engine/network/tokens';

const tokens = (text: string): string[] => {
  const found: string[] = [];
  tokenise(text, 0, text.length, (start, end) => {
    found.push(text.slice(start, end));
    return true;
  });
  return found;
};

describe('tokenise', () => {
  it.each([
    ['Ms. Okoro didn’t speak.', ['Ms', '.', 'Okoro', 'did', 'n’t', 'speak', '.']],
    ["the mayor's 22-point plan", ['the', 'mayor', "'s", '22-point', 'plan']],
    ['U.S. officials, at 10:30 p.m.', ['U.S.', 'officials', ',', 'at', '10:30', 'p.m.']],
    ['$1,250.50 -- or more...', ['$', '1,250.50', '--', 'or', 'more', '...']],
    ["''We won,'' she said", ["''", 'We', 'won', ',', "''", 'she', 'said']],
    ['O’Dell of R&D', ['O’Dell', 'of', 'R&D']],
    ['“Yes”—no', ['“', 'Yes', '”', '—', 'no']],
    ['a😀b', ['a', '😀', 'b']],
    ['', []],
    [' \n\t\u00a0', []],
  ])('cuts %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('covers every visible character once, in order, whatever the text', () => {
    const text = 'Ab\ud800c \udc00 ‏שלום “—’’s don\u00adt 9.9.9 n’t\u200b x';
    let at = 0;
    let covered = '';
    tokenise(text, 0, text.length, (start, end) => {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      covered += text.slice(start, end);
      at = end;
      return true;
    });
    expect(covered.replace(/[\s\u200b\u200f]/g, '')).toBe(text.replace(/[\s\u200b\u200f]/g, ''));
  });

  it('stops where the sink says so', () => {
    let count = 0;
    const next = tokenise('one two three', 0, 13, () => ++count < 2);
    expect(next).toBe(7);
  });
});
