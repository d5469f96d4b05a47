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

/** Lines without a blank one between them. */
const CHUNK = /\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g;

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(CHUNK)].flatMap((chunk) => {
    const lines = [...chunk[0].matchAll(/\S[^\r\n]*/g)];
    const isWrapped = lines.every(([line]) => line.length <= WRAPPED_LINE);
    return (isWrapped ? [{ 0: chunk[0], index: 0 }] : lines).map(({ 0: words, index }): Span => {
      const start = chunk.index + index;
      return [start, start + words.trimEnd().length];
    });
  });
}
