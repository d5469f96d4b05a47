// What language a text is in, where its page does not say.
import { COMMON } from '../words';

/** Words looked at, and what share of them must be common ones of the language. */
const MOST_WORDS = 400;
const LEAST_SHARE = 0.12;
/** How many more the language must have than the next one, times over. */
const CLEARLY = 1.5;

const share = (text: string, script: RegExp): number =>
  (text.match(script)?.length ?? 0) / Math.max(1, text.length);

/**
 * The language of a text by its commonest words or its script, as BCP 47; null where neither tells.
 * @example languageOfText('The lock will be closed for a month, and the ferry is to take the lorries.') // 'en'
 */
export function languageOfText(text: string): string | null {
  const start = text.slice(0, 4000);
  if (share(start, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(start, /\p{Script=Hangul}/gu) > 0.2) return 'ko';
  const words = (start.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS);
  const counts = [...COMMON]
    .map(([code, common]) => ({ code, count: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (best === undefined || best.count < LEAST_SHARE * words.length) return null;
  return best.count > CLEARLY * (next?.count ?? 0) ? best.code : null;
}
