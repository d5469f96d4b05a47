// Bytes of a file into its characters.
import { gunzipSync } from 'node:zlib';
import { InputError } from '../api/input-error';

/** No article is larger; a bound keeps a mistaken file or a packed bomb from filling the memory. Bytes. */
export const MAX_BYTES = 50_000_000;
export const TOO_LARGE = 'is larger than 50 MB, which no article is.';

/** Unpacks gzip, told by its first two bytes; other bytes pass through. @throws {InputError} when broken */
export function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new InputError(tooLarge ? TOO_LARGE : 'is a broken gzip file: download or pack it again.');
  }
}

/**
 * Decodes a file: by its byte order mark, then by the charset that an HTML page states in its head, then as UTF-8,
 * and as Windows-1252 when it is not UTF-8. A byte order mark is not part of the text.
 * @throws {InputError} on a binary file
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new InputError('looks like a binary file. Whence reads HTML and plain text.');
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const stated = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  for (const charset of ['utf-8', stated]) {
    try {
      return new TextDecoder(charset ?? 'windows-1252', { fatal: true }).decode(bytes);
    } catch {
      // Not in this charset, or a charset that nobody knows: the next one may do.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
