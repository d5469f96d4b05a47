// Whether a text is in English, the one language that is read. Judged by its words: a page's own tag is often wrong.

const COMMON = /\b(?:the|of|and|to|in|that|is|was|for|on|with|as|said|by|at|from|he|she|it|has|are)\b/gi;
/** So much of the beginning tells, in UTF-16 units. */
const SAMPLE = 6_000;
/** Fewer words are too few to judge by; then the page's own tag counts. */
const FEW_WORDS = 50;

/**
 * True when at least one word in twelve of the beginning is a common English one: of the words of English news, 20 to
 * 30 % are, and 10 % even where names and figures crowd them out; other languages in Latin script, which share a few
 * ("in", "was", "on"), stay below 4 %. A language tag, BCP 47, decides only where the text is too short to tell.
 */
export function isEnglish(text: string, lang?: string | null): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = wordCount(sample);
  if (words < FEW_WORDS && lang && !/^en\b/i.test(lang)) return false;
  return (sample.match(COMMON)?.length ?? 0) * 12 >= words;
}

/** Whether a text is surely in another language: by its letters, or by words enough to tell. */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters || (wordCount(sample) >= FEW_WORDS && !isEnglish(sample));
}

const wordCount = (text: string): number => text.split(/\s+/).length;
