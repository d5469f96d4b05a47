// How much of a text is prose: sentences in paragraphs, as against menus, lists, tables and teasers.
import type { Article } from '../model';

/** One ideograph or kana says about as much as three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const SENTENCE_END =
  /[.!?…。！？؟।](?=["'”’»」』)\]]*(?:\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u;
/** Shorter blocks are labels, whatever they end with. In weighed letters. */
const MIN_PARAGRAPH = 60;

/** The letters of a text, weighed so that a script of many letters and one of few compare. */
export function weightOf(text: string): number {
  return (text.match(LETTER)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);
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
    const told =
      kind !== 'heading' && kind !== 'caption' && letters >= MIN_PARAGRAPH && SENTENCE_END.test(block);
    if (told) prose += letters;
  }
  return { weight, prose, linked: linkedCharacters / Math.max(1, text.length) };
}
