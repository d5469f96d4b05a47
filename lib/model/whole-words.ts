// Patterns of a language, put together so that they match whole words and any sort of space.

/**
 * One expression for several patterns: without regard to capitals, from the beginning of a word to the end of one.
 * A space in a pattern stands for any white space.
 * @example wholeWords(['could not be verified']).test('It could not be verified.') // true
 */
export function wholeWords(patterns: readonly string[], flags = ''): RegExp {
  const any = patterns.join('|').replaceAll(' ', '\\s');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, `iu${flags}`);
}
