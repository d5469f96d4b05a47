// The quoted passages of a text: what others said, which two reports may share without one copying the other.
import type { Span } from '../model';

const LINE = /[^\n]+/g;
const OPENING = /[“«„]|(?<![\p{L}\p{N}.,!?…])"(?=\S)/u;
const CLOSING = /[”»“]|(?<=\S)"(?![\p{L}\p{N}])/u;

/**
 * The passages between double quotation marks, marks left out, in reading order; UTF-16 offsets, end exclusive.
 * A passage without a closing mark ends with its paragraph, as it does where a quotation runs over several.
 */
export function quotedPassages(text: string): Span[] {
  const passages: Span[] = [];
  for (const { 0: paragraph, index } of text.matchAll(LINE)) {
    let from = 0;
    for (;;) {
      const opening = OPENING.exec(paragraph.slice(from));
      if (!opening) break;
      const start = from + opening.index + 1;
      const closing = CLOSING.exec(paragraph.slice(start));
      const end = closing ? start + closing.index : paragraph.length;
      if (end > start) passages.push([index + start, index + end]);
      from = end + 1;
    }
  }
  return passages;
}

/** Paragraphs that the one before introduces with a colon: quotations set apart without marks. */
function introducedParagraphs(text: string): Span[] {
  const introduced: Span[] = [];
  let announced = false;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const words = line.trimEnd();
    if (words === '') continue;
    if (announced) introduced.push([index, index + line.length]);
    announced = words.endsWith(':');
  }
  return introduced;
}

/**
 * The text with every quoted passage replaced by a paragraph's end, so that no shingle runs across it.
 * @param displayed further quotations, such as those that are set apart without marks
 */
export function withoutQuotations(text: string, displayed: readonly Span[] = []): string {
  const passages = [...quotedPassages(text), ...introducedParagraphs(text), ...displayed].sort(
    ([a], [b]) => a - b,
  );
  let rest = '';
  let from = 0;
  for (const [start, end] of passages) {
    if (end <= from) continue;
    rest += `${text.slice(from, Math.max(from, start))}\n`;
    from = end;
  }
  return rest + text.slice(from);
}
