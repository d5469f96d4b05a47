// Reads one named file, or standard input, and says whether it is a page or plain text.
import path from 'node:path';
import { analyze } from '../api/whence';
import type { Report } from '../model';
import type { CliProcess } from './command';
import { bytesOf, collect } from './bytes';
import { decode, unpack } from './decode';
import { InputError } from '../api/input-error';

export interface InputFile {
  id: string;
  kind: 'html' | 'text';
  content: string;
}

/** The id of a file's report: its name without ".gz", and then without its last extension. */
export function idOf(file: string): string {
  return file === '-' ? 'stdin' : path.parse(path.basename(file).replace(/(.)\.gz$/i, '$1')).name;
}

export interface Reading {
  asText: boolean;
  /** As the user states it; undefined to read it from the file. */
  charset?: string | undefined;
}

/**
 * @param file a path, or "-" for standard input
 * @throws {InputError} with what is wrong, to be put behind the file's name
 */
export async function readInputFile(
  file: string,
  { input, folder }: Pick<CliProcess, 'input' | 'folder'>,
  { asText, charset }: Reading,
): Promise<InputFile> {
  const bytes = file === '-' ? await collect(input) : await bytesOf(path.resolve(folder, file));
  const content = decode(unpack(bytes), charset);
  if (content.trim() === '') throw new InputError('is empty.');
  return { id: idOf(file), kind: asText ? 'text' : kindOf(file, content), content };
}

/**
 * The report on a page or a text in a file, or on standard input.
 * @param file a path, or "-"
 * @throws {InputError} with what is wrong, to be put behind the file's name
 */
export async function reportOnFile(
  file: string,
  { input, folder }: Pick<CliProcess, 'input' | 'folder'>,
  { url = null, ...reading }: Partial<Reading> & { url?: string | null } = {},
): Promise<Report> {
  const { id, kind, content } = await readInputFile(file, { input, folder }, { asText: false, ...reading });
  return analyze({ id, url, ...(kind === 'html' ? { html: content } : { text: content }) });
}

function kindOf(file: string, content: string): InputFile['kind'] {
  if (file === '-') return content.trimStart().startsWith('<') ? 'html' : 'text';
  const extension = path.extname(file.replace(/\.gz$/i, '')).toLowerCase();
  if (/^\.(?:x?html?)$/.test(extension)) return 'html';
  if (extension === '.txt') return 'text';
  throw new InputError('is neither .html nor .txt: add --text to read it as plain text.');
}
