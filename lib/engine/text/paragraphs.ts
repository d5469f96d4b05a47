// Parts the text into paragraphs: by the page reader's blocks, or by blank lines when there are none.
import type { Block, Span } from '../../model';

/** A paragraph and whether it is running text, a displayed quotation, or matter that asserts nothing. */
export interface Paragraph {
  readonly span: Span;
  readonly kind: 'text' | 'quote' | 'skipped';
  /** An introduction without a closing mark, or with a colon: what follows belongs to it. */
  readonly open: boolean;
}

const SMALL_WORDS =
  /^(?:a|an|and|as|at|but|by|for|from|in|is|it|of|on|or|over|that|the|to|via|vs|with|after)$/;
const ENDING = /[.!?…"”’'):;—-]\s*$/;

/** Paragraphs of `text` in order. Lines that an editor wrapped are one paragraph; headings, captions and furniture are marked. */
export function paragraphsOf(
  text: string,
  blocks: readonly Block[] = [],
  title: string | null = null,
): Paragraph[] {
  const usable = blocks.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= text.length);
  const stretches: { span: Span; kind: Block['kind'] | null }[] = usable.length
    ? [...usable].sort((a, b) => a.span[0] - b.span[0])
    : splitAtBlankLines(text)
        .flatMap((span) => splitWhereGlued(text, span))
        .map((span) => ({ span, kind: null }));
  return stretches.map(({ span, kind }) => {
    const words = text.slice(span[0], span[1]).trim();
    const open =
      kind !== 'heading' && (words.endsWith(':') || (!ENDING.test(words) && words.split(/\s+/).length > 6));
    return { span, kind: paragraphKind(words, kind, title), open };
  });
}

function paragraphKind(words: string, kind: Block['kind'] | null, title: string | null): Paragraph['kind'] {
  if (kind === 'quote') return 'quote';
  if (kind !== null && kind !== 'paragraph' && kind !== 'list') return 'skipped';
  if (words === '' || words === title?.trim() || looksLikeHeading(words)) return 'skipped';
  return 'text';
}

/** Short, without a closing mark, and with nearly every word capitalised; or too short to say anything. */
function looksLikeHeading(line: string): boolean {
  if (/[.!?…:]["”’')\]]*$/.test(line) || /["“”]/.test(line)) return false;
  const words = line.split(/\s+/).slice(0, 40);
  if (words.length < 4) return true;
  if (words.length > 25) return false;
  const counted = words.filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.test(word.toLowerCase()));
  return counted.filter((word) => /^\p{Lu}/u.test(word)).length >= counted.length * 0.85;
}

function splitAtBlankLines(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const last = spans.at(-1);
    if (last && wrapped(text, last, start, end)) spans[spans.length - 1] = [last[0], end];
    else spans.push([start, end]);
  }
  return spans;
}

/** Whether the line that begins at `start` goes on with the one before it. */
function wrapped(text: string, before: Span, start: number, end: number): boolean {
  const gap = text.slice(before[1], start);
  if (gap.split('\n').length !== 2) return false;
  const line = text.slice(Math.max(before[0], text.lastIndexOf('\n', before[1] - 1) + 1), before[1]);
  if (line.trim().length < 45 || line.length > 200) return false;
  return !/[.!?:]["”’]?\s*$/.test(line) || line.length >= end - start;
}

const GLUED = /[\p{Ll}\p{N})][.!?]?["”'’]?[.!?](["“”'‘]?)(?=[("“'‘]?\p{Lu}\p{Ll}*[\s,'’])/gu;

/** Where markup was lost, a paragraph's last stop touches the next one's first letter: "… so far.The …". */
function splitWhereGlued(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(GLUED)) {
    const stop = match.index + match[0].length;
    const cut = opensQuotation(part.slice(from, stop), match[1] ?? '') ? stop - 1 : stop;
    spans.push([start + from, start + cut]);
    from = cut;
  }
  spans.push([start + from, end]);
  return spans;
}

/** Whether the mark at the end of `before` begins what follows: nothing is open for it to close. */
function opensQuotation(before: string, mark: string): boolean {
  const earlier = before.slice(0, -1);
  if (mark === '"') return (earlier.split('"').length - 1) % 2 === 0;
  if (mark !== "'") return mark === '“' || mark === '‘';
  return (earlier.match(/(?:^|\s)'/g)?.length ?? 0) <= (earlier.match(/'(?=[\s.,]|$)/g)?.length ?? 0);
}
