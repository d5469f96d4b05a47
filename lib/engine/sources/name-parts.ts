// What the words of a name tell by themselves: its surname, and whether it is all capitals.
import { nameKey } from './entity';

/** "VELMARK", as datelines and headlines have it; an acronym is no longer than five. */
export const isInCapitals = (name: string): boolean => /^\p{Lu}{6,}$|^\p{Lu}{3,} [\p{Lu} ]+$/u.test(name);

/** The key of the last word, "Jr." and the like left aside. */
export const surname = (words: readonly string[]): string => {
  const bare = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  return nameKey(bare.at(-1) ?? '');
};
