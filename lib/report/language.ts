// Is the text in the one language that the engine reads? Judged by its words: the page's own tag is often wrong.

/** Fewer words than this are too few to tell. */
const MIN_WORDS = 50;
/**
 * Of the words of English news, 20 to 30 % are these, and 10 % even where names and figures crowd them out; other
 * languages in Latin script, which share a few ("in", "was", "on"), stay below 4 %.
 */
const FUNCTION_WORDS = new Set(
  'the of and to in that is was for it on with as at by from has have he she they'.split(' '),
);
const MIN_SHARE = 0.07;

/** Whether a text is English prose, or too short to tell. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const words = wordsOf(text);
  if (words.length < MIN_WORDS) return true;
  return words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length >= words.length * MIN_SHARE;
}

export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
