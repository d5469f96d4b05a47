// What the network reads at once: neighbouring paragraphs, no more than it can hold, and nothing lost.
import { expect, test } from 'vitest';
import { PIECE_LIMIT, readDocument, wordsOf } from '@/lib/engine/document/document';
import { ENGLISH } from '@/lib/engine/language/english';

const SENTENCE = 'The lock is shut. ';

function pieces(text: string): string[] {
  const document = readDocument(text, ENGLISH);
  let next = 0;
  for (const [from, to] of document.pieces) {
    expect(from).toBe(next);
    expect(to - from).toBeLessThanOrEqual(PIECE_LIMIT);
    next = to;
  }
  expect(next).toBe(document.tokens.count);
  return document.pieces.map((piece) => wordsOf(document, piece));
}

test('short paragraphs are read together', () => {
  expect(pieces('The lock is shut.\n\nIt is old.\n\nNobody came.')).toHaveLength(1);
});

test('many are parted between paragraphs', () => {
  const paragraph = SENTENCE.repeat(10).trim();
  const found = pieces(Array.from({ length: 20 }, () => paragraph).join('\n\n'));
  expect(found.length).toBeGreaterThan(4);
  for (const words of found) expect(words.length % (paragraph.length + 1)).toBe(paragraph.length);
});

test('one that is too long is cut between sentences', () => {
  const found = pieces(SENTENCE.repeat(400).trim());
  expect(found.length).toBeGreaterThan(5);
  for (const words of found) expect(words).toMatch(/^The .* shut\.$/);
});

test('a sentence without an end is cut where there is no more room', () => {
  expect(pieces('said '.repeat(1_000)).length).toBeGreaterThan(2);
});

test('a quotation that runs on stays with the paragraph it began in', () => {
  const before = SENTENCE.repeat(28);
  const [first] = pieces(`${before}She said: “It is old.\n\n“${SENTENCE.repeat(20)}”`);
  expect(first).toContain('“It is old. “The lock is shut.');
});

test('the same text is read the same every time', () => {
  const text = 'Ms. Okoro said the 22-point plan is dead. “Not so,” said the mayor’s aide.';
  const read = (): unknown => {
    const { tokens, sentences, quotations, pieces: parts } = readDocument(text, ENGLISH);
    return { tokens, sentences, quotations, parts };
  };
  expect(read()).toEqual(read());
});
