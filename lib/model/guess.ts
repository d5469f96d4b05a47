// Whether the article itself says who is meant, or the engine had to guess.
import type { Claim, Source } from '../model';
import { excerpt } from './excerpt';
import { folded } from './words';

/**
 * The words that were taken for a source though they share none with its name or its description: "he", "the
 * company". Shared initials count as a word: "the UN".
 * @returns null where the words are the source's own
 * @example guessedFrom('He said so.', { source: [[0, 2]] }, { name: 'Bo Linden', description: null }) // 'He'
 */
export function guessedFrom(
  text: string,
  { source }: Pick<Claim, 'source'>,
  { name, description }: Pick<Source, 'name' | 'description'>,
): string | null {
  const mention = excerpt(text, source);
  const own = wordsOf(`${name} ${description ?? ''}`);
  const initials = (own.join(' ').match(/\b\p{L}/gu) ?? []).join('');
  const isOwn = wordsOf(mention).some(
    (word) =>
      own.some((one) => one === word || (word.length > 3 && one.startsWith(word))) ||
      (word.length > 1 && initials.includes(word)),
  );
  return mention === '' || isOwn ? null : mention;
}

const wordsOf = (words: string): string[] => folded(words).match(/[\p{L}\p{N}]+/gu) ?? [];
