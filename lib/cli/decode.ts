// Bytes of a file into its characters.
import sniff from 'html-encoding-sniffer';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../api/input-error';
import { charactersOf } from '../charset';

/** No article is larger; a bound keeps a mistaken file or a packed bomb from filling the memory. Bytes. */
export const MAX_BYTES = 50_000_000;
export const TOO_LARGE = 'is larger than 50 MB, which no article is.';

/** Unpacks gzip, told by its first two bytes; other bytes pass through. @throws {InputError} when broken */
export function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new InputError(TOO_LARGE);
    const isCut = code === 'Z_BUF_ERROR';
    throw new InputError(
      isCut
        ? 'is a gzip file that was cut short: download it again.'
        : 'is a broken gzip file: download or pack it again.',
    );
  }
}

/** Bytes at the start that tell text from other files. */
const HEAD = 8192;

/** UTF-16 without a byte order mark, by where its zero bytes are; null for no zero bytes. @throws {InputError} */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0, 0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  });
  // Of four bytes, which are mostly zero: in UTF-16 every second one, in UTF-32 three of them.
  const pattern = zeros.map((count) => (count > head.length / 8 ? '0' : 'x')).join('');
  const marked32 = /^(?:\xFF\xFE\0\0|\0\0\xFE\xFF)/.test(String.fromCharCode(...head.subarray(0, 4)));
  if (marked32 || pattern === 'x000' || pattern === '000x')
    throw new InputError('is in UTF-32, which no browser reads: save it as UTF-8.');
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(String.fromCharCode(...head.subarray(0, 2)))) return null;
  if (pattern === 'x0x0') return 'utf-16le';
  if (pattern === '0x0x') return 'utf-16be';
  if (head.includes(0)) throw new InputError('looks like a binary file. Whence reads HTML and plain text.');
  return null;
}

/** Places that Windows-1252 leaves empty; texts in other charsets are full of them. */
const EMPTY_PLACES = /[\x81\x8D\x8F\x90\x9D]/;

/** The charset that a page states; '' for none. The library throws on a statement that the page breaks off. */
function statedCharset(bytes: Uint8Array, charset?: string): string {
  try {
    return sniff(bytes, { transportLayerEncodingLabel: charset, defaultEncoding: '' });
  } catch {
    return '';
  }
}

/**
 * Decodes a file as a browser does a page, and UTF-16 also without a byte order mark.
 * @param charset what a header or the user states
 * @throws {InputError} on a binary file, and where nothing tells the charset
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const stated = statedCharset(bytes, charset) || null;
  const { text, guessed } = charactersOf(bytes, wideCharset(bytes) ?? stated);
  if (guessed && EMPTY_PLACES.test(text))
    throw new InputError('does not tell its charset: name it with --charset, or save it as UTF-8.');
  return text;
}
