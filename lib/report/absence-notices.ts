// Notices on finding nothing: an empty list must not pass for a finding where it is none.
import type { Notice } from '../model/notice';
import type { Sourcing } from './sourcing';

/** A shorter text may be a caption or a teaser: no wonder that it attributes nothing. */
const MIN_WORDS = 150;

/** The language of an article, BCP 47, and whether the engine reads it. */
export interface TextLanguage {
  language: string;
  isRead: boolean;
}

/**
 * The article is in a language that is not read, so an empty list says nothing about it. The language is named where
 * the page says the same as its text: among those told apart by their letters alone, near kin are mixed up.
 */
export function otherLanguage({ article }: Sourcing, { language, isRead }: TextLanguage): Notice | null {
  if (isRead || article.text.trim() === '') return null;
  const isStated = article.lang?.toLowerCase().split('-')[0] === language;
  return { code: 'other-language', language: isStated ? language : 'und', claimIds: [] };
}

/**
 * An article of some length in which no stated source was found.
 *
 * Rule: the article was read whole, has 150 words or more, is in a language that is read, and no claim in it is
 * attributed.
 */
export function noAttributionFound(
  { article, attributed }: Sourcing,
  { isRead }: TextLanguage,
): Notice | null {
  if (attributed.length > 0 || article.read !== 'whole' || !isRead) return null;
  const words = article.text.match(/\p{L}+/gu)?.length ?? 0;
  return words < MIN_WORDS ? null : { code: 'no-attribution-found', claimIds: [] };
}
