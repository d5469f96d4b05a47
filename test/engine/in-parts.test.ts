// A long article is shown from its beginning while its end is still read.
import { expect, test } from 'vitest';
import { analyzeInSlices } from '@/lib/engine/in-slices';
import type { Analysis } from '@/lib/model';
import { analyze, inParts, wordsAt } from './engine-under-test';

const PARAGRAPH =
  'Mayor Ada Quill said the ferry to Ostrel will stop at noon. “We have no crew left,” she told reporters. ' +
  'The harbour office keeps the timetable on its door, and the last boat left at nine.';
const long = (paragraphs: number): string => Array.from({ length: paragraphs }, () => PARAGRAPH).join('\n\n');

test('the first claims are out before the last paragraphs are read', async () => {
  const text = long(200);
  const parts = await inParts({ text, lang: 'en' });
  const first = [...parts].find((part) => part !== null);
  const words = (first?.claims ?? []).flatMap(({ content }) => wordsAt(text, content));
  expect(words).toContain('the ferry to Ostrel will stop at noon');
  const farthest = Math.max(...(first?.claims ?? []).flatMap(({ content }) => content.map(([, end]) => end)));
  expect(farthest).toBeLessThan(3_000);
});

test('what was shown first stands where it stands at the end', async () => {
  const text = long(60);
  const parts = await inParts({ text, lang: 'en' });
  const early: Analysis[] = [];
  let turn = parts.next();
  for (; !turn.done; turn = parts.next()) if (turn.value) early.push(turn.value);
  const final = new Set(turn.value.claims.map(({ content }) => JSON.stringify(content)));
  expect(early.length).toBeGreaterThan(0);
  for (const { claims } of early)
    for (const { content } of claims) expect(final.has(JSON.stringify(content))).toBe(true);
  expect(turn.value).toEqual(await analyze({ text, lang: 'en' }));
});

test('a short article comes whole', async () => {
  const parts = await inParts({ text: PARAGRAPH, lang: 'en' });
  expect([...parts].every((part) => part === null)).toBe(true);
});

test('others are heard while a long article is read, and the work stops once nobody waits for it', async () => {
  let heard = 0;
  const other = setInterval(() => heard++, 1);
  const shown: Analysis[] = [];
  const result = await analyzeInSlices(
    await inParts({ text: long(6_000), lang: 'en' }),
    (part) => shown.push(part),
    () => Promise.resolve(heard === 0 || shown.length === 0),
  );
  clearInterval(other);
  expect(result).toBeNull();
  expect(heard).toBeGreaterThan(0);
  expect(shown.length).toBeGreaterThan(0);
});
