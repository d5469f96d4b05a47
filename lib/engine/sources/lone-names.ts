// What a single capitalised word names when the article says no more of it: a person or a body?
import { MONONYMS } from '../lexicon/given-names';
import { COMPANIES } from '../lexicon/companies';
import { isGivenName } from './name-kinds';

const SURNAME =
  /(?:enko|chuk|ov|ova|ev|eva|sky|skyy|ski|ska|sson|sen|escu|ić|oğlu|oglu|ez|stein|berg|mann|shvili|dze|yan|opoulos|akis)$/;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/**
 * A body, if its name is well known or is written with a capital inside, or if the text speaks of it as one speaks of
 * bodies: "at Oxen", "the maker Oxen", "Oxen's shares", "Oxen, which". Otherwise a person.
 */
export function kindOfLoneName(word: string, text: string): 'person' | 'organisation' {
  const lower = word.toLowerCase();
  if (COMPANIES.has(lower)) return 'organisation';
  if (isPersonal(word)) return 'person';
  if (INNER_CAPITAL.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])/.test(word)) return 'organisation';
  if (SURNAME.test(word)) return 'person';
  const name = word.replace(/[^\p{L}\p{N}]/gu, '.');
  return text !== '' &&
    new RegExp(BODILY.map((pattern) => pattern.replace('NAME', name)).join('|'), 'u').test(text)
    ? 'organisation'
    : 'person';
}

/** A given name, or the surname of somebody whom everybody knows. */
export const isPersonal = (word: string): boolean => isGivenName(word) || MONONYMS.has(word.toLowerCase());

const THING =
  '(?:chief|ceo|cfo|executive|shares|stock|website|app|board|users|customers|employees|staff|workers|founder|co-founder|headquarters|products|profits|sales|spokes\\w+|service|services|platform)';
const SORT =
  '(?:company|firm|startup|start-up|giant|maker|retailer|app|site|website|platform|service|network|agency|group|carrier|operator|airline|bank|chain|manufacturer|parent|rival|competitor)';
const BODILY = [
  `\\bat NAME\\b(?!['’])`,
  `\\b${SORT} NAME\\b`,
  `\\bNAME['’]s (?:\\w+ )?${THING}\\b`,
  `\\bNAME (?:CEO|Chief|${THING})\\b`,
  `\\bNAME, which\\b`,
  `\\bNAME (?:Inc|Corp|Co|Ltd|LLC|plc)\\b`,
];
