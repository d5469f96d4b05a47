// Bytes into characters, as the Encoding standard has it (https://encoding.spec.whatwg.org). Node 20's own decoder
// loses the curly quotation marks of Windows-1252, and knows few other charsets.
import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding-browser.js';

export interface Decoded {
  /** Without the byte order mark. */
  text: string;
  /** Whether nothing told the charset, so that it was taken for Windows-1252. */
  guessed: boolean;
}

/** Whether a charset goes by this name: "latin1", "Shift_JIS". */
export const isCharset = (label: string): boolean => normalizeEncoding(label) !== null;

/**
 * Decodes by the byte order mark; then as UTF-8, where the bytes are so, as pages that were saved again as UTF-8 still
 * state their old charset; then by the charset that is stated; and else as Windows-1252.
 * @param stated by a header or by the document itself; a name that no charset has counts as none
 * @example charactersOf(Uint8Array.of(0x93, 0x48, 0x69, 0x94), 'windows-1252').text // '“Hi”'
 */
export function charactersOf(bytes: Uint8Array, stated: string | null): Decoded {
  const marked = getBOMEncoding(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), guessed: false };
  const known = stated !== null && isCharset(stated) ? stated : null;
  // Plain ASCII may as well be a charset that switches by escapes: there what is stated counts.
  if (known === null || bytes.some((byte) => byte >= 0x80)) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
    } catch {
      // Not UTF-8.
    }
  }
  try {
    return { text: new TextDecoder(known ?? 'windows-1252').decode(bytes), guessed: known === null };
  } catch {
    // The standard bars some charsets for their safety: what they hold is replaced by one mark.
    return { text: '\uFFFD', guessed: false };
  }
}
