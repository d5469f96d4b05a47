// The word lists of all languages as one: pages mix them, and do not always say what they are written in.
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguageWords } from './language';
import { others } from './others';

const LANGUAGES: readonly Partial<LanguageWords>[] = [en, de, fr, es, others];

const listOf = (name: keyof LanguageWords): string[] => LANGUAGES.flatMap((words) => words[name] ?? []);
const joined = (name: keyof LanguageWords): string => listOf(name).join('|');
const single = (name: keyof LanguageWords): ReadonlySet<string> => new Set(listOf(name).join(' ').split(' '));

/** The commonest words of each language, by its code. */
export const COMMON: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ en, de, fr, es }).map(([code, { common }]) => [code, new Set(common.split(' '))]),
);
/** Months by name in any language, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  listOf('months').flatMap((months) =>
    months.split(' ').map((name, index): [string, number] => [name, index + 1]),
  ),
);
export const REPORTING = single('reporting');
export const OFFICES = single('offices');
/** A heading or label that stands in recipes, manuals, shops, forums and reference works. */
export const INSTRUCTIONS = new RegExp(`^(?:${joined('instructions')})(?![\\p{L}\\p{N}])`, 'iu');
export const ADDRESS = single('address');
export const SELF = single('self');
/** A block that begins so is a label or a teaser, unless it goes on as a sentence. */
export const LABEL = new RegExp(`^(?:${joined('labels')})(?![\\p{L}\\p{N}])`, 'iu');
/** A block that begins so tells who wrote the article, and when. */
export const CREDIT = new RegExp(`^(?:©|(?:\\d{1,2}:)?\\d{1,2}:\\d\\d$|${joined('credits')})`, 'i');
export const CONSENT = new RegExp(joined('consent'), 'iu');
/** The title of a page that every site has, and no story bears. */
export const OWN_PAGES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined('ownPages')})(?![\\p{L}\\p{N}])`, 'iu');
export const ASKS_TO_PAY = new RegExp(joined('asksToPay'), 'i');
