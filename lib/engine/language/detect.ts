// Tells the language of a text by its words. A page's own tag is often wrong, and counts only where words do not tell.
import { franc } from 'franc-min';
import type { LanguageCode } from './language';
import { LANGUAGES } from './languages';

/** So much of the beginning tells, in UTF-16 units. */
const SAMPLE = 6_000;
/** From so many words on, the statistics of letters are surer than a few common words. */
const MANY_WORDS = 40;
/** Of the words of news, 20 to 40 in 100 are common ones; where names and figures crowd them out, 8 still are. */
const LEAST_COMMON = 1 / 12;

/** A language as BCP 47 names it, "und" where nothing tells, and whether the engine reads it. */
export interface Detected {
  language: string;
  read: LanguageCode | null;
}

/**
 * The language of a text.
 * @param tag what the page says of itself, BCP 47
 * @example detectLanguage('The mayor said that the bridge is safe.') // { language: 'en', read: 'en' }
 */
export function detectLanguage(text: string, tag?: string | null): Detected {
  const sample = text.slice(0, SAMPLE);
  const words =
    sample
      .toLowerCase()
      .replace(/[’ʼ]/gu, "'")
      .match(/[\p{L}\p{M}]+'?/gu) ?? [];
  const shares = Object.values(LANGUAGES).map(({ code, common }) => ({
    code,
    share: words.filter((word) => common.has(word)).length / Math.max(1, words.length),
  }));
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most));
  const tagged = tag?.toLowerCase().split('-')[0] ?? '';
  const readTag = Object.values(LANGUAGES).find(({ code }) => code === tagged)?.code ?? null;
  const guess = words.length < MANY_WORDS ? 'und' : canonical(franc(sample));
  const guessed = shares.find(({ code }) => code === guess);
  if (guessed && guessed.share >= LEAST_COMMON) return { language: guess, read: guessed.code };
  if (guess !== 'und' && (!guessed || best.share < LEAST_COMMON)) return { language: guess, read: null };
  if (best.share >= LEAST_COMMON) {
    const asTagged = shares.find(({ code, share }) => code === readTag && share >= best.share / 2);
    const { code } = asTagged ?? best;
    return { language: code, read: code };
  }
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word)).length;
  if (tagged !== '' && !readTag) return { language: tagged, read: null };
  if (latin * 2 < words.length) return { language: 'und', read: null };
  return { language: readTag ?? 'en', read: readTag ?? 'en' };
}

/** The two-letter code of a language that has one. */
const canonical = (code: string): string => {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? 'und';
  } catch {
    return 'und';
  }
};
