// Notices on finding nothing: an empty list must not pass for a finding where it is none.
import type { Notice } from '../model/notice';
import { isForeign } from '../model/language';
import { MIN_CLAIMS, type Sourcing } from './sourcing';

/** A shorter text may be a caption or a teaser: no wonder that it attributes nothing. */
const MIN_WORDS = 150;

/**
 * The article is in a language that is not read yet, so an empty list says nothing about it.
 *
 * Rule: fewer than three attributed claims, and a text that is not English by its letters or its small words.
 */
export function otherLanguage({ article, attributed }: Sourcing): Notice | null {
  if (attributed.length >= MIN_CLAIMS || !isForeign(article.text)) return null;
  return { code: 'other-language', claimIds: [] };
}

/**
 * An article of some length in which no stated source was found.
 *
 * Rule: the article was read whole, has 150 words or more, is in English, and no claim in it is attributed.
 */
export function noAttributionFound({ article, attributed }: Sourcing): Notice | null {
  if (attributed.length > 0 || article.read !== 'whole') return null;
  const words = article.text.match(/\p{L}+/gu)?.length ?? 0;
  if (words < MIN_WORDS || isForeign(article.text)) return null;
  return { code: 'no-attribution-found', claimIds: [] };
}
