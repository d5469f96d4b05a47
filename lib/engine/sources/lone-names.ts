// What a single capitalised word names when the article says no more of it: a person, a body or a country?
import { startsCapital } from '../attributions/item-kinds';
import { COMPANIES } from '../lexicon/companies';
import { MONONYMS } from '../lexicon/given-names';
import { tokenize } from '../text/tokens';
import { nameKey } from './entity';
import { isGivenName } from './name-kinds';

const SURNAME =
  /(?:enko|chuk|ov|ova|ev|eva|sky|skyy|ski|ska|sson|sen|escu|ić|oğlu|oglu|ez|stein|berg|mann|shvili|dze|yan|opoulos|akis)$/;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Tells what a lone word names. */
export type LoneNames = (word: string) => 'person' | 'organisation' | 'government';

/**
 * A body, if its name is well known or is written with a capital inside, or if the text speaks of it as one speaks of
 * bodies: "at Oxen", "the maker Oxen", "Oxen's shares", "Oxen, which". A country, which counts as its government, if it
 * has what countries have: "Oxenia's foreign ministry". Otherwise a person.
 * @param text the article's; it is looked through once, when first asked about
 */
export function loneNamesIn(text: string): LoneNames {
  let found: Found | null = null;
  return (word) => {
    const lower = word.toLowerCase();
    if (COMPANIES.has(lower)) return 'organisation';
    if (isPersonal(word)) return 'person';
    if (INNER_CAPITAL.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])/.test(word)) return 'organisation';
    if (SURNAME.test(word)) return 'person';
    found ??= bodiesIn(text);
    const key = nameKey(word);
    if (found.countries.has(key)) return 'government';
    return found.bodies.has(key) ? 'organisation' : 'person';
  };
}

/** A given name, or the surname of somebody whom everybody knows. */
export const isPersonal = (word: string): boolean => isGivenName(word) || MONONYMS.has(word.toLowerCase());

const THING =
  'chief|ceo|cfo|executive|shares|stock|website|app|board|users|customers|employees|staff|workers|founder|co-founder|headquarters|products|profits|sales|spokes\\w+|service|services|platform';
const SORT =
  'company|firm|startup|start-up|giant|maker|retailer|app|site|website|platform|service|network|agency|group|carrier|operator|airline|bank|chain|manufacturer|parent|rival|competitor';
const BEFORE_BODY = new RegExp(`\\b(?:${SORT}) $`);
const AFTER_BODY = new RegExp(
  `^(?:['’]s (?:\\w+ )?(?:${THING})\\b| (?:CEO|Chief|${THING}|Inc|Corp|Co|Ltd|LLC|plc)\\b|, which\\b)`,
);
/** What a country has and a person has not: its government may be called after whoever leads it, its ministries not. */
const OF_COUNTRY =
  /^['’]s (?:\w+ ){0,2}(?:ministry|parliament|embassy|coastguard|capital|borders|airspace|constitution)\b/;
/** What stands beside a name is looked at as far as this, in characters. */
const BESIDE = 40;

interface Found {
  bodies: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

/** The names, by their keys, that stand where bodies or countries do. */
function bodiesIn(text: string): Found {
  const bodies = new Set<string>();
  const countries = new Set<string>();
  for (const { text: word, start, end } of tokenize(text)) {
    if (!startsCapital(word)) continue;
    const before = text.slice(Math.max(0, start - BESIDE), start);
    const after = text.slice(end, end + BESIDE);
    if (BEFORE_BODY.test(before) || AFTER_BODY.test(after) || (/\bat $/.test(before) && !/^['’]/.test(after)))
      bodies.add(nameKey(word));
    if (OF_COUNTRY.test(after)) countries.add(nameKey(word));
  }
  return { bodies, countries };
}
