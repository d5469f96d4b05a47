// Stretches of the articles by length in words.
export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The first `count` words of all the texts, over and over where they are too short. */
export function passage(texts: readonly string[], count: number): string {
  const all = texts.join('\n\n');
  const times = Math.ceil(count / wordsIn(all));
  const long = Array.from({ length: times }, () => all).join('\n\n');
  const spaces = long.matchAll(/\s+/g);
  let seen = 0;
  for (const { index } of spaces) if (++seen === count) return long.slice(0, index);
  return long;
}
