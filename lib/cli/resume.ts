// Going on where a run was cut off: the file of reports is both what was done and where the rest goes.
import { createReadStream, createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { MAX_BYTES } from './decode';
import { linesOf } from './lines';

/** Every report begins with its id. */
const ID = /^\{"id":("(?:[^"\\]|\\.)*")/;
/** No id is longer than this many bytes of a line. */
const HEAD = 10_000;

/**
 * Opens the output of a run that may have been cut off: a last line without its end is taken away.
 * @returns the ids that are done, and where to write the rest
 */
export async function openResumed(file: string): Promise<{ done: Set<string>; output: WriteStream }> {
  const done = new Set<string>();
  if (existsSync(file)) {
    let whole = 0;
    // Reports are longer than what they are made of, and a line that is too long to keep still has its end.
    for await (const { bytes, size, isWhole } of linesOf(createReadStream(file), 4 * MAX_BYTES)) {
      if (!isWhole) break;
      whole += size + 1;
      const head = Buffer.from((bytes ?? new Uint8Array()).subarray(0, HEAD)).toString();
      const id = ID.exec(head)?.[1];
      if (id !== undefined) done.add(JSON.parse(id) as string);
    }
    await truncate(file, whole);
  }
  return { done, output: createWriteStream(file, { flags: 'a' }) };
}
