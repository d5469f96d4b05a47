// Pages made up after public reports of what readers of articles got wrong: each report names its fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/api/whence';

interface Expectation {
  file: string;
  /** The public report, and the fault in a few words. */
  report: string;
  fault: string;
  read: string[];
  has: string[];
  lacks: string[];
  claims_min?: number;
  byline?: string;
  published_not?: string[];
}

const FOLDER = join(import.meta.dirname, 'reported');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const expected = JSON.parse(read('expected.json')) as Expectation[];

/** Pages that are still read wrongly, each with the reason. */
const NOT_YET: Readonly<Record<string, string>> = {
  'sections-named-tags.html': 'half of a short story stands in sections named for boilerplate',
  'fiction-chapter.html':
    'it declares itself a dated article, and nothing but its meaning says that it is fiction',
};

async function check(page: Expectation): Promise<void> {
  const report = await analyze({ id: page.file, html: read(page.file) });
  expect(page.read).toContain(report.read);
  for (const words of page.has) expect(report.text).toContain(words);
  for (const words of page.lacks) expect(report.text).not.toContain(words);
  expect(report.claims.length).toBeGreaterThanOrEqual(page.claims_min ?? 0);
  if (page.byline !== undefined) expect(report.byline).toBe(page.byline);
  for (const date of page.published_not ?? []) expect(report.published ?? '').not.toContain(date);
}

describe('a page with', () => {
  for (const page of expected) {
    const { [page.file]: instead } = NOT_YET;
    if (instead === undefined) test(`${page.fault} (${page.file})`, () => check(page));
    else test.fails(`${page.fault} (${page.file}): ${instead}`, () => check(page));
  }
});
