// The articles to measure on.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../lib/api/parse-html';
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
    const { article } = readPage(parseHtml(readFileSync(path, 'utf8')), null);
    return article.read === 'none' ? [] : [article.text];
  });
}
