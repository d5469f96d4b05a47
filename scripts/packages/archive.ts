// Zip archives that come out the same wherever and whenever they are made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The first day that a zip archive can name. It is written as local time, so it reads the same in every zone. */
const DATE = new Date(1980, 0, 1);

/**
 * The bytes of an archive: the same files give the same bytes.
 * @param files paths under `folder`, with forward slashes; put in order here
 */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const ordered = files.toSorted((a, b) => (a < b ? -1 : 1));
  const content: Zippable = {};
  for (const file of ordered) content[file] = [readFileSync(join(folder, file)), { mtime: DATE, level: 9 }];
  return zipSync(content);
}
