// Words of an article, to be shown apart from it.
import type { Span } from '../model';

/**
 * The words in the spans on one line, in the order given, with "…" where something stands between them.
 * @example excerpt('The quay sinks, she said.', [[4, 8], [16, 24]]) // 'quay … she said'
 */
export const excerpt = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => onOneLine(text.slice(...span))).join(' … ');

/**
 * The text on one line, cut at a word and marked so where it is longer than that, in UTF-16 units.
 * @example clipped('The quay sinks', 9) // 'The quay …'
 */
export function clipped(text: string, longest: number): string {
  const line = onOneLine(text);
  if (line.length <= longest) return line;
  // A single word longer than all may be cut between the halves of a character.
  const cut = line.slice(0, longest).replace(/\s+\S*$|[\ud800-\udbff]$/, '');
  return `${cut} …`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
