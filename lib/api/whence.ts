// The package's entry in Node: `import { analyze } from 'whence'`.
import { readFile } from 'node:fs/promises';
import { openAnalyst, type Analyze } from './analyst';
import { parseHtml } from './parse-html';
import { WEIGHTS } from './weights';

export type { Analyze, Input, Known } from './analyst';
export { InputError } from './input-error';
export type * from '../model';

/**
 * Reads one article and tells who says what in it, and how they know. Weights load by themselves, once.
 * @throws {InputError} where the input cannot be read
 * @example
 * const report = await analyze({ html: await readFile('article.html', 'utf8'), url: 'https://news.example/a' });
 * for (const { name, kind } of report.sources) console.log(name, kind);
 */
export const analyze: Analyze = openAnalyst((language) => readFile(WEIGHTS[language]), parseHtml);
