// Words of an article shown apart from it: on one line, whole where they fit, never half a character.
import { expect, test } from 'vitest';
import { clipped, excerpt } from '@/lib/model/excerpt';

test('spans are given on one line, with a mark where something stands between them', () => {
  const text = 'The quay,\n she said,  sinks.';
  expect(
    excerpt(text, [
      [0, 8],
      [22, 27],
    ]),
  ).toBe('The quay … sinks');
  expect(excerpt(text, [[0, text.length]])).toBe('The quay, she said, sinks.');
});

test.each([
  ['The quay sinks', 20, 'The quay sinks'],
  ['The quay sinks', 10, 'The quay …'],
  ['Thequaysinks', 5, 'Thequ …'],
  ['🌊🌊🌊🌊', 3, '🌊 …'],
])('%s is cut after %i units to %s', (text, longest, expected) => {
  expect(clipped(text, longest)).toBe(expected);
});
