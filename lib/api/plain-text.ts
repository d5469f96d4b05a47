// A plain text as an article: its paragraphs, and a headline if it begins with one.
import type { Article, Block, Span } from '../model';

/** The longest line that a mail or a terminal wraps at. UTF-16 units. */
const WRAPPED_LINE = 100;
const LONGEST_HEADLINE = 200;

/**
 * Reads a text that has no markup. Blank lines part paragraphs; single line ends do too, unless the lines are so
 * short that they were wrapped. A first line without a full stop, with more to follow, is the headline.
 * `text` stays as given.
 */
export function readPlainText(text: string, known: Pick<Article, 'url' | 'title' | 'published'>): Article {
  const paragraphs = paragraphsOf(text);
  const [first] = paragraphs;
  const opening = first ? text.slice(...first) : '';
  const hasHeadline = paragraphs.length > 1 && (opening === known.title || isHeadline(opening));
  return {
    url: known.url,
    title: known.title ?? (hasHeadline ? opening : null),
    byline: null,
    outlet: null,
    published: known.published,
    lang: null,
    read: first ? 'whole' : 'none',
    text,
    blocks: paragraphs.map((span, i): Block => ({
      kind: hasHeadline && i === 0 ? 'heading' : 'paragraph',
      span,
    })),
    links: [],
  };
}

function isHeadline(line: string): boolean {
  return (
    line.length <= LONGEST_HEADLINE &&
    !line.includes('\n') &&
    /^\P{Ll}/u.test(line) &&
    !/[.,;:][”"’']?$/.test(line)
  );
}

/** What parts one paragraph from the next. */
const BLANK_LINE = /\n\s*\n/g;

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  const add = (start: number, end: number): void => {
    const words = text.slice(start, end).trimStart();
    const from = end - words.length;
    const length = words.trimEnd().length;
    if (length > 0) paragraphs.push([from, from + length]);
  };
  const addChunk = (start: number, end: number): void => {
    const chunk = text.slice(start, end).trimStart();
    const from = end - chunk.length;
    const lines = [...chunk.matchAll(/[^\r\n]+/g)];
    if (lines.every((line) => line[0].length <= WRAPPED_LINE)) add(from, end);
    else for (const { 0: line, index } of lines) add(from + index, from + index + line.length);
  };
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(BLANK_LINE)) {
    addChunk(start, index);
    start = index + gap.length;
  }
  addChunk(start, text.length);
  return paragraphs;
}
