// Going from mark to mark with the keys.
import { expect, test } from 'vitest';
import { claimInViewport } from '@/lib/agent/reading-place';
import { stepFrom } from '@/lib/agent/step-marks';

const at = (id: string, top: number) => ({ id, box: { left: 0, right: 100, top, bottom: top + 20 } });
const marks = [at('a', -300), at('b', 100), at('c', 400), at('d', 2000)];

test('starts with the first mark in view, or the last above', () => {
  expect(stepFrom(marks, null, 1, 800)).toBe('b');
  expect(stepFrom(marks, null, -1, 800)).toBe('c');
});

test('goes on from where the reader was, and round at the ends', () => {
  expect(stepFrom(marks, 'b', 1, 800)).toBe('c');
  expect(stepFrom(marks, 'b', -1, 800)).toBe('a');
  expect(stepFrom([at('a', 10), at('b', 100)], 'b', 1, 800)).toBe('a');
  expect(stepFrom([at('a', 10), at('b', 100)], 'a', -1, 800)).toBe('b');
});

test('forgets a mark that was scrolled away', () => {
  expect(stepFrom(marks, 'd', 1, 800)).toBe('b');
});

test('goes nowhere where nothing is marked', () => {
  expect(stepFrom([], null, 1, 800)).toBeNull();
});

test('the claim under the eyes is the nearest to the upper third that is in view', () => {
  expect(claimInViewport(marks, 800)).toBe('c');
  expect(claimInViewport([at('a', -300), at('d', 2000)], 800)).toBeNull();
});
