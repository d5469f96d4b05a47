// Words written large only because they begin a sentence: "New figures", "Judge".
import { ROLES } from '../lexicon/nouns';
import type { Item } from '../text/sentences';
import type { NameMention } from './name-mentions';

const SENTENCE_START = /(?:^|[\n.!?:•–—])["“”'‘’)\]\s]*$/;
const SMALL = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu;
/** Written large within a sentence, and alone. */
const LARGE = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+(?![\p{L}\p{N}]| \p{Lu})/gu;

/**
 * Tells whether a name of `items` is one word that is large only because it begins a sentence: the text has it small as
 * well, or it is a role, and never large elsewhere.
 * @param text the article's; it is looked through once, when first asked about
 */
export function commonWordsIn(text: string): (name: NameMention, items: readonly Item[]) => boolean {
  let small: ReadonlySet<string> | null = null;
  let large: ReadonlySet<string> | null = null;
  return ({ words, first, title }, items) => {
    const [word = ''] = words;
    const start = items[0]?.start ?? 0;
    if (first > 0 || words.length > 1 || title !== null || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
    if (!SENTENCE_START.test(text.slice(Math.max(0, start - 8), start))) return false;
    const lower = word.toLowerCase();
    small ??= new Set(text.match(SMALL));
    if (!ROLES.has(lower) && !small.has(lower)) return false;
    large ??= new Set(text.match(LARGE));
    return !large.has(word);
  };
}
