// Every page that was once read wrongly, or might be: what is made of it must be what its expectation says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asExpected, expectationOf } from './expectation';

const pages = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(pages)('%s', async (name) => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, name, file), 'utf8');
  const expected = read('expected.txt');
  expect(asExpected(await expectationOf(read('page.html')), expected)).toBe(expected);
});

test('an expectation leaves open what it says is open, and nothing else', () => {
  const expected = 'Claims: 12 to 14\nLine: Mostly Ines Falk (…).\n';
  expect(asExpected('Claims: 13\nLine: Mostly Ines Falk (7 of 13).\n', expected)).toBe(expected);
  expect(asExpected('Claims: 15\nLine: Mostly Ines Falk (7 of 15).\n', expected)).toContain('Claims: 15');
  expect(asExpected('Claims: 13\nLine: Mostly A. Falk (7 of 13).\n', expected)).toContain('A. Falk');
});
