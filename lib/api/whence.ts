// The package's entry in Node: `import { analyze } from 'whence'`.
import { readFile } from 'node:fs/promises';
import { openAnalyst } from './analyst';
import { articleIn, type Analyze } from './input';
import { parseHtml } from './parse-html';
import { WEIGHTS } from './weights';

export type { Analyze, Input, Known } from './input';
export { InputError } from './input-error';
export type * from '../model';

const analyst = openAnalyst((language) => readFile(WEIGHTS[language]));

/**
 * Reads one article and tells who says what in it, and how they know. Weights load by themselves, once.
 * @throws {InputError} where the input cannot be read
 * @example
 * const report = await analyze({ html: await readFile('article.html', 'utf8'), url: 'https://news.example/a' });
 * for (const { name, kind } of report.sources) console.log(name, kind);
 */
export const analyze: Analyze = async (input) => analyst.report(input.id ?? '', articleIn(input, parseHtml));
