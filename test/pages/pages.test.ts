// Every page that was once read wrongly, or might be: what is made of it must be what its expectation says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectationOf } from './expectation';

const pages = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(pages)('%s', (name) => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, name, file), 'utf8');
  expect(expectationOf(read('page.html'))).toBe(read('expected.txt'));
});
