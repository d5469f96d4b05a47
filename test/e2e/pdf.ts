// What a browser has printed, read out of the PDF. Firefox packs even the objects that say so into compressed streams.
import { inflateSync } from 'node:zlib';

const plainOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

const streamsOf = (pdf: Uint8Array): string[] =>
  [...plainOf(pdf).matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });

/** How many sheets it has. */
export const sheetsIn = (pdf: Uint8Array): number =>
  [plainOf(pdf), ...streamsOf(pdf)].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** How many areas are filled on it, lines and grounds among them, and in which colours anything is drawn. */
export function drawingsIn(pdf: Uint8Array): { fills: number; colours: Set<string> } {
  const drawn = streamsOf(pdf)
    .filter((stream) => /\bBT\b/.test(stream))
    .join('\n');
  return {
    fills: drawn.match(/^f\*?$/gm)?.length ?? 0,
    colours: new Set(drawn.match(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)\b/g)),
  };
}
