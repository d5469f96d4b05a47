// What the English words ask of every other language: the same keys, the same arguments, any words.

export type AnyWords<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: AnyWords<T[Key]> };

export type Spoken<T extends { dir: string }> = AnyWords<Omit<T, 'dir'>> & { readonly dir: 'ltr' | 'rtl' };

/** The first of the reader's languages that there are words in, by its main part; English where there is none. */
export function spokenIn<T>(all: Readonly<Record<string, T>> & { en: T }, languages: readonly string[]): T {
  for (const language of languages) {
    const words = all[language.split('-', 1)[0]?.toLowerCase() ?? ''];
    if (words !== undefined) return words;
  }
  return all.en;
}
