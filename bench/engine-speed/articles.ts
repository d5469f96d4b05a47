// The articles to measure on.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../../lib/page';

const STORIES = new URL('../../stories/', import.meta.url).pathname;

/** Texts of a file of {text} lines, or of the sample stories. Throws when there is none. */
export function articleTexts(path: string | undefined): string[] {
  const texts = path === undefined ? storyTexts(STORIES) : linesOf(path);
  if (texts.length === 0) throw new Error(`There are no articles in ${path ?? STORIES}.`);
  return texts;
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

function storyTexts(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return storyTexts(path);
    if (!name.endsWith('.html')) return [];
    const { article } = readPage(parseHTML(readFileSync(path, 'utf8')).document, null);
    return article.read === 'none' ? [] : [article.text];
  });
}

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The first `count` words of all the texts, over and over where they are too short. */
export function passage(texts: readonly string[], count: number): string {
  const all = texts.join('\n\n');
  const times = Math.ceil(count / wordsIn(all));
  const long = Array.from({ length: times }, () => all).join('\n\n');
  const spaces = long.matchAll(/\s+/g);
  let seen = 0;
  for (const { index } of spaces) if (++seen === count) return long.slice(0, index);
  return long;
}
