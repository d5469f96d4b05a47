// Whether a text is English. The rules know no other language, and silence is better than nonsense.

const COMMON = /\b(?:the|of|and|to|in|that|is|was|for|on|with|as|said|by|at|from|he|she|it|has|are)\b/gi;
const SAMPLE = 6_000;

/** True when the page says so or says nothing, and at least one word in twelve of the beginning is a common English one. */
export function isEnglish(text: string, lang: string | null | undefined): boolean {
  if (lang && !/^en\b/i.test(lang)) return false;
  const sample = text.slice(0, SAMPLE);
  const words = sample.split(/\s+/).length;
  return (sample.match(COMMON)?.length ?? 0) * 12 >= words;
}
