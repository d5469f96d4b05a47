// An address that leads to a passage: a text fragment, as browsers scroll to it.
// https://wicg.github.io/scroll-to-text-fragment/
import type { Span } from '../model';

/** Up to this many words are given whole; longer passages by their ends. */
const WHOLE = 8;
const END = 4;
const BEFORE = 3;

/**
 * The address of a page with the fragment that leads to a stretch of its text.
 * @param url the page's address; a fragment of its own is replaced
 * @param text the article's text
 * @param spans UTF-16 offsets into it, end exclusive; the first of them is led to
 * @example passageAddress('https://news.example/a', 'The quay', [[4, 8]]) // 'https://news.example/a#:~:text=quay'
 */
export function passageAddress(url: string, text: string, [span = [0, 0]]: readonly Span[]): string {
  const [start, end] = span;
  const words = wordsOf(text.slice(start, end));
  const whole = words.length <= WHOLE;
  const first = (whole ? words : words.slice(0, END)).join(' ');
  const last = whole ? null : words.slice(-END).join(' ');
  // Words that stand in the text more than once are told apart by what stands before them.
  const lead = wordsOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
    .slice(-BEFORE)
    .join(' ');
  const repeated = normal(text).split(first).length > 2;
  const parts = [
    repeated && lead ? `${encoded(lead)}-,` : '',
    encoded(first),
    last === null ? '' : `,${encoded(last)}`,
  ];
  return `${url.replace(/#.*$/s, '')}#:~:text=${parts.join('')}`;
}

const normal = (words: string): string => words.replace(/\s+/g, ' ').trim();
const wordsOf = (words: string): string[] => normal(words).split(' ').filter(Boolean);

/** A dash has a meaning of its own in a text fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
