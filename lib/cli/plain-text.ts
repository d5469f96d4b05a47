// A plain text as an article: its paragraphs, and a headline if it begins with one.
import type { Article, Block, Span } from '../model';
import type { Known } from './make-report';

/** The longest line that a mail or a terminal wraps at. UTF-16 units. */
const WRAPPED_LINE = 100;
const LONGEST_HEADLINE = 200;

/**
 * Reads a text that has no markup. Blank lines part paragraphs; single line ends do too, unless the lines are so
 * short that they were wrapped. A first line without a full stop, with more to follow, is the headline.
 * `text` stays as given.
 */
export function readPlainText(text: string, known: Known): Article {
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

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S(?:(?!\n\s*\n)[^])*/g)) {
    const lines = [...chunk.matchAll(/[^\r\n]+/g)];
    const wrapped = lines.every((line) => line[0].length <= WRAPPED_LINE);
    for (const part of wrapped ? [{ 0: chunk, index: 0 }] : lines) {
      const words = part[0].trim();
      const start = index + part.index + part[0].indexOf(words);
      if (words !== '') paragraphs.push([start, start + words.length]);
    }
  }
  return paragraphs;
}
