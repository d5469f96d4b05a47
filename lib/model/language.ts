// Whether a text is English. The rules know no other language, and silence is better than nonsense.

const COMMON = /\b(?:the|of|and|to|in|that|is|was|for|on|with|as|said|by|at|from|he|she|it|has|are)\b/gi;
const SAMPLE = 6_000;
/** Fewer words are too few to judge by; then the page's own tag counts. */
const FEW_WORDS = 50;

/**
 * True when at least one word in twelve of the beginning is a common English one. A page's own language tag is often
 * wrong: it decides only where the text is too short to tell.
 */
export function isEnglish(text: string, lang: string | null | undefined): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.split(/\s+/).length;
  if (words < FEW_WORDS && lang && !/^en\b/i.test(lang)) return false;
  return (sample.match(COMMON)?.length ?? 0) * 12 >= words;
}
