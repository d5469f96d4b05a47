// Bytes of a stream into lines, never holding more than one line.

export interface Line {
  /** From 1. */
  number: number;
  /** Null when the line was longer than allowed: its bytes are dropped as they come. */
  bytes: Uint8Array | null;
  /** Its length in bytes, without the line end. */
  size: number;
  /** Whether its line end was there: false only for the last line of a stream that ends without one. */
  isWhole: boolean;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream, without their line ends. Only "\n" ends a line: JSON may hold the other line
 * separators of Unicode as they are, which is why node's readline will not do.
 * @param maxBytes the longest line to keep
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (isWhole: boolean): Line => {
    const bytes = length > maxBytes ? null : Buffer.concat(parts);
    const line = { number: number++, bytes, size: length, isWhole };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish(true);
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish(false);
}
