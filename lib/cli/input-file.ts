// Reads one named file, or standard input, and says whether it is a page or plain text.
import { open } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { analyze } from '../api/whence';
import type { Report } from '../model';
import type { CliProcess } from './command';
import { decode, MAX_BYTES, TOO_LARGE, unpack } from './decode';
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

/**
 * @param file a path, or "-" for standard input
 * @throws {InputError} with what is wrong, to be put behind the file's name
 */
export async function readInputFile(
  file: string,
  { asText, folder, input }: { asText: boolean; folder: string; input: Readable },
): Promise<InputFile> {
  const bytes = file === '-' ? await buffer(input) : await bytesOf(path.resolve(folder, file));
  const content = decode(unpack(bytes));
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
  { text, url }: { text: boolean; url: string | null } = { text: false, url: null },
): Promise<Report> {
  const { id, kind, content } = await readInputFile(file, { asText: text, folder, input });
  return analyze({ id, url, ...(kind === 'html' ? { html: content } : { text: content }) });
}

function kindOf(file: string, content: string): InputFile['kind'] {
  if (file === '-') return content.trimStart().startsWith('<') ? 'html' : 'text';
  const extension = path.extname(file.replace(/\.gz$/i, '')).toLowerCase();
  if (/^\.(?:x?html?)$/.test(extension)) return 'html';
  if (extension === '.txt') return 'text';
  throw new InputError('is neither .html nor .txt: add --text to read it as plain text.');
}

/**
 * The bytes of a file, as they are.
 * @param file a whole path
 * @throws {InputError} with what is wrong, to be put behind the file's name
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size > MAX_BYTES) throw new InputError(TOO_LARGE);
    return await handle.readFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError('does not exist.');
    if (code === 'EISDIR') throw new InputError('is a folder: name the files in it.');
    if (code === 'EACCES' || code === 'EPERM')
      throw new InputError('may not be read: check its permissions.');
    throw error;
  }
}
