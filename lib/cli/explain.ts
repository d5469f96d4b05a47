// Why a page is taken for an article, or for none: each sign with what it adds to the score.
import { readPage } from '../page';
import type { CliProcess } from './command';
import { InputError } from '../api/input-error';
import { readInputFile } from './input-file';
import { parseHtml } from '../api/parse-html';

/** Signs that add less are not worth a line. */
const LEAST = 0.05;

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;

/**
 * Explains the reading of one page, a line for each sign, the weightiest first.
 * @param file a path, or "-"
 * @throws {InputError} with what is wrong, to be put behind the file's name; and what reading the page failed with
 */
export async function explainFile(
  file: string,
  { input, folder }: Pick<CliProcess, 'input' | 'folder'>,
  { url, charset }: { url: string | null; charset?: string | undefined },
): Promise<string> {
  const { id, kind, content } = await readInputFile(file, { input, folder }, { asText: false, charset });
  if (kind === 'text') throw new InputError('is plain text: only pages are judged.');
  const { article, judgement, fault } = readPage(parseHtml(content), url);
  if (fault !== undefined) throw fault;
  if (judgement === undefined) return `${id}: not judged, as it is nested too deep or too large to read\n`;
  const { score, reasons } = judgement;
  const lines = reasons
    .filter(([, adds]) => Math.abs(adds) >= LEAST)
    .map(([sign, adds]) => `  ${signed(adds).padStart(6)}  ${sign}\n`);
  return `${id}: ${article.read === 'none' ? 'no article' : `an article, ${article.read}`}, score ${signed(score)} (above 0 is an article)\n${lines.join('')}`;
}
