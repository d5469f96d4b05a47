// Words to compare and to look for.

/**
 * Lower case without accents, as a reader types them.
 * @example folded('Muñoz') // 'munoz'
 */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * One expression for several patterns: without regard to capitals, from the beginning of a word to the end of one.
 * A space in a pattern stands for any white space.
 * @example wholeWords(['could not be verified']).test('It could not be verified.') // true
 */
export function wholeWords(patterns: readonly string[], flags = ''): RegExp {
  const any = patterns.join('|').replaceAll(' ', '\\s');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, `iu${flags}`);
}
