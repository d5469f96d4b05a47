// The bytes of a file, a pipe or standard input, and what may be wrong with them.
import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { InputError } from '../api/input-error';
import { MAX_BYTES, TOO_LARGE } from './decode';

/** What the system says of a file, by its code, as the end of a sentence that begins with the file's name. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist.',
  EISDIR: 'is a folder: name the files in it.',
  EACCES: 'may not be read: check its permissions.',
  EPERM: 'may not be read: check its permissions.',
  ELOOP: 'is a link that leads round in a circle: name the file itself.',
  ENAMETOOLONG: 'is a name longer than any file has.',
  ENXIO: 'is a socket or a device, not a file.',
  EIO: 'cannot be read: its disk failed.',
};

/** What a fault of the system means, as the end of a sentence; other errors are given back. */
export function asInputError(error: unknown): unknown {
  if (error instanceof InputError || !(error instanceof Error && 'code' in error)) return error;
  const { code } = error;
  return new InputError(FAULTS[String(code)] ?? `cannot be read: the system says ${String(code)}.`);
}

/** Everything that a stream brings. @throws {InputError} when it is too much, or the stream fails */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.length;
      if (length > MAX_BYTES) throw new InputError(TOO_LARGE);
      parts.push(part);
    }
  } catch (error) {
    throw asInputError(error);
  }
  return Buffer.concat(parts);
}

/** How long a pipe may be without anybody who writes to it; then, how often to look again. Milliseconds. */
const WAIT_FOR_WRITER = 10_000;
const LOOK_AGAIN = 50;

/** What is written to a pipe that was opened without waiting for a writer. */
async function* written(pipe: FileHandle): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(65_536);
  let hasBegun = false;
  for (let waited = 0; ;) {
    try {
      const { bytesRead } = await pipe.read(chunk, 0, chunk.length, null);
      if (bytesRead > 0) {
        hasBegun = true;
        yield Buffer.from(chunk.subarray(0, bytesRead));
        continue;
      }
      if (hasBegun) return;
      if (waited >= WAIT_FOR_WRITER)
        throw new InputError('is a pipe that nobody has written to for 10 seconds.');
      waited += LOOK_AGAIN;
    } catch (error) {
      // Somebody has it open and writes nothing yet.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      hasBegun = true;
    }
    await pause(LOOK_AGAIN);
  }
}

/**
 * The bytes of a file, as they are.
 * @param file a whole path
 * @throws {InputError} with what is wrong, to be put behind the file's name
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const isPipe = (await stat(file)).isFIFO();
    await using handle = await open(file, isPipe ? constants.O_RDONLY | constants.O_NONBLOCK : 'r');
    return await collect(isPipe ? written(handle) : handle.createReadStream({ autoClose: false }));
  } catch (error) {
    throw asInputError(error);
  }
}
