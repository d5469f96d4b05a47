// Readability is cut down at build: what is left must not miss what is gone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { trimReadability } from '@/scripts/trim-readability';
import { articleHtml, parsed, PARAGRAPHS } from '../page/invented-page';

/** What Readability's own search is called by; the trimmed one is done in steps. */
interface Search {
  _grabArticle: () => Element | Generator<undefined, Element>;
}

const whole = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const trimmed = trimReadability(whole);
const all = (pattern: RegExp, text: string) => new Set([...text.matchAll(pattern)].map(([, name]) => name));

test('what is left calls nothing that was taken out, but for the step that we take ourselves', () => {
  const defined = all(/^ {2}\*?(_\w+)\(/gm, trimmed);
  const missing = [...all(/this\.(_\w+)\(/g, trimmed)].filter((name) => !defined.has(name));
  expect(missing).toEqual(['_prepArticle']);
});

test('what is left looks up no table or pattern that was taken out', () => {
  for (const name of all(/this\.([A-Z_]{4,})\b/g, trimmed)) expect(trimmed).toContain(`  ${name}: `);
  for (const name of all(/REGEXPS\.(\w+)/g, trimmed))
    expect(trimmed).toMatch(new RegExp(`^ {4}${name}:`, 'm'));
});

test('what is left is a script, and never writes the page as a string', () => {
  expect(() => new Script(trimmed)).not.toThrow();
  expect(trimmed).not.toMatch(/\.innerHTML\s*=/);
});

test('what is left finds the article as before, and rests every few elements on the way', () => {
  const html = articleHtml({
    body: PARAGRAPHS.map((words) => `<div><p>${words}</p></div>`.repeat(40)).join(''),
  });
  const search = (source: string) => {
    const module = { exports: {} };
    runInNewContext(source, { module });
    const Reader = module.exports as new (doc: Document, options: object) => Partial<Search>;
    const reader = new Reader(parsed(html), { charThreshold: -1 });
    Object.assign(reader, { _articleTitle: '', _metadata: {}, _prepArticle: () => undefined });
    return reader._grabArticle?.();
  };
  const steps = search(trimmed) as Generator<undefined, Element>;
  let rests = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) rests++;
  expect(step.value.textContent).toBe((search(whole) as Element).textContent);
  expect(rests).toBeGreaterThan((PARAGRAPHS.length * 40) / 32);
});

test('another Readability is refused rather than cut blindly', () => {
  expect(() => trimReadability(whole.replaceAll('_simplifyNestedElements(', '_simplify('))).toThrow(
    /no longer has/,
  );
});
