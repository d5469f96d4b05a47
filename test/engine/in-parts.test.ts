// A long article is shown from its beginning while its end is still read.
import { expect, test } from 'vitest';
import { loadEngineInParts } from '@/lib/engine';
import { analyzeInSlices } from '@/lib/engine/in-slices';
import type { Analysis } from '@/lib/model';
import { analyze } from './engine-under-test';
import { WEIGHTS } from './weights';

const inParts = await loadEngineInParts(WEIGHTS);

const PARAGRAPH =
  'Mayor Ada Quill said the ferry to Ostrel will stop at noon. “We have no crew left,” she told reporters. ' +
  'The harbour office keeps the timetable on its door, and the last boat left at nine.';
const long = (paragraphs: number): string => Array.from({ length: paragraphs }, () => PARAGRAPH).join('\n\n');

const wordsOf = (text: string, { claims }: Analysis): string[] =>
  claims.map(({ content }) => content.map((span) => text.slice(...span)).join(' … '));

test('the first claims are out before the last paragraphs are read', () => {
  const text = long(200);
  const parts = inParts({ text, lang: 'en' });
  const first = [...parts].find((part) => part !== null);
  const farthest = Math.max(...(first?.claims ?? []).flatMap(({ content }) => content.map(([, end]) => end)));
  expect(first && wordsOf(text, first)).toContain('the ferry to Ostrel will stop at noon');
  expect(farthest).toBeLessThan(text.length / 5);
});

test('what was shown first stands where it stands at the end', () => {
  const text = long(60);
  const parts = inParts({ text, lang: 'en' });
  const early: Analysis[] = [];
  let turn = parts.next();
  for (; !turn.done; turn = parts.next()) if (turn.value) early.push(turn.value);
  const final = new Set(turn.value.claims.map(({ content }) => JSON.stringify(content)));
  expect(early.length).toBeGreaterThan(0);
  for (const { claims } of early)
    for (const { content } of claims) expect(final.has(JSON.stringify(content))).toBe(true);
  expect(turn.value).toEqual(analyze({ text, lang: 'en' }));
});

test('a short article comes whole', () => {
  expect([...inParts({ text: PARAGRAPH, lang: 'en' })].every((part) => part === null)).toBe(true);
});

test('others are heard while a long article is read, and the work stops once nobody waits for it', async () => {
  const text = long(6_000);
  let heard = 0;
  const other = setInterval(() => heard++, 1);
  const shown: Analysis[] = [];
  const result = await analyzeInSlices(
    inParts({ text, lang: 'en' }),
    (part) => shown.push(part),
    () => Promise.resolve(heard === 0 || shown.length === 0),
  );
  clearInterval(other);
  expect(result).toBeNull();
  expect(heard).toBeGreaterThan(0);
  expect(shown.length).toBeGreaterThan(0);
});
