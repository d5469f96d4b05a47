// Says what a name names: a person, an outlet, a body of state, another body.
import type { SourceKind } from '../../model';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names';
import { NEEDS_ARTICLE, outletCalled, outletKey } from '../lexicon/outlets';
import { COUNTRIES, COUNTRY_PHRASES, NATIONALITIES, SEATS } from '../lexicon/places';

const OUTLET_WORD =
  /^(?:times|post|news|tribune|gazette|herald|chronicle|magazine|tv|television|radio|daily|weekly|observer|broadcasting|newspaper|inquirer|dispatch|courier|press|journal|examiner|telegraph|reporter|newswire)$/i;
const DOMAIN = /\.(?:com|org|net|info|ru|co|io|news|tv|uk|in)$/i;
const STATE_WORD =
  /^(?:ministry|ministries|department|government|police|commission|council|court|army|navy|senate|congress|parliament|bureau|authority|administration|embassy|office|sheriff|sheriff's|attorney|treasury|agency|directorate|inspectorate|guard|patrol|forces|command|house|assembly|legislature|county|parish|prosecutor's|municipality|customs|constabulary|troopers|comptroller|regulator)$/i;
const BODY_WORD =
  /^(?:university|college|institute|institution|assn\.?|assoc\.?|inc\.?|corp\.?|company|co\.|ltd\.?|llc|plc|bank|group|association|union|foundation|party|center|centre|hospital|church|clinic|organization|organisation|society|fund|partners|pac|coalition|federation|club|motors|airlines|airways|systems|committee|trust|watch|international|nations|league|network|initiative|alliance|campaign|school|academy|museum|laboratory|labs|lab|technologies|energy|pharmaceuticals|holdings|capital|project|forum|chamber|board|services|industries|studios|entertainment|research|associates|conference|council's|team|brigade|brewery|bakery|works|railway|rail|lines|port|harbour|harbor|society's|fisheries|cooperative|co-op|orchestra|theatre|theater|library|hotel|farm|farms|mills|mill|foods|water|power|gas|oil|steel)$/i;

/** The canonical name of an outlet that a phrase names, or null. `sure` allows names that are also common words. */
export function outletNamed(words: readonly string[], sure: boolean): string | null {
  const key = outletKey(words.join(' '));
  const canonical = outletCalled(key);
  if (!canonical || (NEEDS_ARTICLE.has(key) && !sure)) return null;
  return canonical;
}

/** Whether people are called so by their first name. */
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase());

const SITE =
  /^(?:National|International|Golf|Resort|Tower|Airport|Stadium|Avenue|Street|Road|Bridge|Island|Islands|Beach|Valley|River|Highway|Square|Plaza|Mall|Act|Award|Awards|Prize|Cup|War|Summit|Accord|Treaty)$/;
const PLACE_FIRST = /^(?:San|Santa|Los|Las|Fort|Port|Mount|Lake|Cape)$/;

/** Words that no person is called by: an abstract noun, a country or its people, in a name without a given name. */
const isThing = (words: readonly string[]): boolean =>
  /(?:tion|ment|ness|ology|ship|ism|ics|ance|ence|ware|works)$/i.test(words.at(-1) ?? '') ||
  words.some((word, i) => i < words.length - 1 && NATIONALITIES.has(word.toLowerCase())) ||
  words.some((word) => COUNTRIES.has(word.toLowerCase()) || SITE.test(word)) ||
  SEATS.has((words.at(-1) ?? '').toLowerCase());

/**
 * The kind that a name's own words show; null when only the text around it can tell.
 * A country counts as its government.
 */
export function kindOfName(
  words: readonly string[],
  hasArticle: boolean,
  title: string | null,
): SourceKind | null {
  const joined = words.join(' ');
  const lower = joined.toLowerCase();
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (title !== null && !/^(?:chief|vice|prime|foreign|defense|defence|secretary)$/.test(title))
    return 'person';
  if (outletNamed(words, hasArticle) !== null) return 'outlet';
  if (SEATS.has(lower) || COUNTRIES.has(lower) || COUNTRY_PHRASES.has(lower)) return 'government';
  if (words.length === 2 && PLACE_FIRST.test(first)) return 'government';
  if (DOMAIN.test(last) && words.length === 1) return 'outlet';
  if (words.some((word) => STATE_WORD.test(word)) && !isGivenName(first))
    return words.some((word) => /^(?:university|college|committee|party|pac)$/i.test(word))
      ? 'organisation'
      : 'government';
  if (
    words.some((word, i) => BODY_WORD.test(word) && (i > 0 || words.length > 1)) &&
    !(isGivenName(first) && words.length === 2 && !BODY_WORD.test(last))
  )
    return 'organisation';
  if (OUTLET_WORD.test(last) && (hasArticle || (words.length > 1 && !isGivenName(first)))) return 'outlet';
  if (/^(?:Channel|Radio)$/.test(first) && words.length === 2) return 'outlet';
  if (words.some((word) => /^(?:of|for|and|&)$/.test(word)) || /^(?:red|blue|green) cross$/.test(lower))
    return 'organisation';
  if (isGivenName(first) && words.length > 1) return 'person';
  if (words.length === 1)
    return /^\p{Lu}{2,}s?$/u.test(joined) || /^(?:\p{Lu}\.)+$/u.test(joined) ? 'organisation' : null;
  if (hasArticle || isThing(words) || last === 'Air') return 'organisation';
  return words.length <= 4 &&
    words.every((word) =>
      /^\p{Lu}\p{Ll}|^\p{Lu}\.$|^(?:de|da|van|von|bin|al|el|der|del|la|le)$|^(?:Mc|Mac|O['’]|Al-|al-)|^\p{Lu}['’]?\p{L}+$/u.test(
        word,
      ),
    )
    ? 'person'
    : 'organisation';
}
