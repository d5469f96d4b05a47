// Notices on finding nothing: an empty list must not pass for a finding where it is none.
import { READ_LANGUAGES, type NewsWords } from '../engine/language/language';
import type { Notice } from '../model/notice';
import type { Sourcing } from './sourcing';

/** A shorter text may be a caption or a teaser: no wonder that it attributes nothing. */
const MIN_WORDS = 150;

/** Three words in quotation marks: somebody speaks, though nobody was found who does. */
const QUOTED = /(?:[“„"]|«\s?)\p{L}+(?:[\s,’'-]+\p{L}+){2,}/u;

/** The language of an article, BCP 47, whether the engine reads it, and its newsrooms' words. */
export interface TextLanguage {
  language: string;
  isRead: boolean;
  news: NewsWords;
}

/**
 * The article is in a language that is not read, so an empty list says nothing about it. The language is named where
 * the page says the same as its text: among those told apart by their letters alone, near kin are mixed up.
 */
export function otherLanguage({ article }: Sourcing, { language, isRead }: TextLanguage): Notice | null {
  if (isRead || article.text.trim() === '') return null;
  const isStated = article.lang?.toLowerCase().split('-')[0] === language;
  // named by the page as well, a language that is read was only told too badly to be
  if (isStated && READ_LANGUAGES.some((code) => code === language)) return null;
  return { code: 'other-language', language: isStated ? language : 'und', claimIds: [] };
}

/**
 * An article of some length in which no stated source was found.
 *
 * Rule: the article was read whole, has 150 words or more and no quotation of three, is in a language that is read, and
 * nobody is said to say or think anything in it.
 */
export function noAttributionFound(
  { article, statesSources }: Sourcing,
  { isRead }: TextLanguage,
): Notice | null {
  if (statesSources || article.read !== 'whole' || !isRead) return null;
  const words = article.text.match(/\p{L}+/gu)?.length ?? 0;
  return words < MIN_WORDS || QUOTED.test(article.text)
    ? null
    : { code: 'no-attribution-found', claimIds: [] };
}
