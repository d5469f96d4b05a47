// How much of a text is prose: sentences in paragraphs, as against menus, lists, tables and teasers.
import type { Article, Block } from '../../model';

/** One ideograph or kana says about as much as three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** A sentence ends with a mark that is one in any script, and what closes a quotation; an initial's point ends none. */
const SENTENCE_END =
  /(?<!(?:^|[\s.])\p{Lu})[\p{Sentence_Terminal}…](?=["'”’»」』)\]]*(?:\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u;
/** Shorter blocks are labels, whatever they end with. In weighed letters. */
const MIN_PARAGRAPH = 60;

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function weightOfCharacter(character: string): number {
  if (!LETTER.test(character)) return 0;
  return DENSE.test(character) ? 3 : 1;
}

/** The letters of a text, weighed so that a script of many letters and one of few compare. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) weight += isAsciiLetter(code) ? 1 : 0;
    else weight += weightOfCharacter(text.charAt(index));
  }
  return weight;
}

export const endsSentence = (words: string): boolean => SENTENCE_END.test(words);

/** Whether a block is prose. @param weight its weighed letters */
export function isProse(words: string, kind: Block['kind'], weight: number): boolean {
  return kind !== 'heading' && kind !== 'caption' && weight >= MIN_PARAGRAPH && endsSentence(words);
}

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much of `words` stands in `others`, 0..1. */
export function shareIn(words: readonly string[], others: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

export interface Prose {
  /** Weighed letters in all, and in blocks that are prose. */
  weight: number;
  prose: number;
  /** Share of the characters that are link text, 0..1. */
  linked: number;
}

/** Weighs an article's text. */
export function measureProse({ text, blocks, links }: Pick<Article, 'text' | 'blocks' | 'links'>): Prose {
  const linkedCharacters = links.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
  let prose = 0;
  let weight = 0;
  for (const { kind, span } of blocks) {
    const block = text.slice(...span);
    const letters = weightOf(block);
    weight += letters;
    if (isProse(block, kind, letters)) prose += letters;
  }
  return { weight, prose, linked: linkedCharacters / Math.max(1, text.length) };
}
