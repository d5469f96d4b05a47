// The form in which a dictionary has what stands in the genitive or dative in a German text.
import { MALE_NAMES } from './given-names';

const GENITIVE = new Set(['des', 'eines', 'dieses', 'seines', 'ihres']);
const DATIVE = new Set(['dem', 'vom', 'im', 'beim', 'zum', 'am', 'einem', 'diesem', 'seinem', 'ihrem']);
const FEMININE_OR_MANY = new Set(['der', 'zur', 'dieser', 'jener', 'einer', 'ihrer', 'seiner']);
const MANY = new Set(['den', 'diesen', 'seinen', 'ihren']);
const NEUTER =
  /(?:amt|haus|ium|ment|gericht|institut|zentrum|kreuz|werk|büro|team|land|volk|blatt|komitee|militär|kabinett|magazin|portal|museum|bündnis|kommando)$/iu;
/** Of many, these have an -n more in the dative, and so has what ends in -er and -el; others end in -n in every case. */
const MORE_IN_DATIVE = /(?:kreise|berichte|dienste|verbände|institute|gerichte|dokumente|anwälte)n$/u;
const ENDS_IN_ERN = /e[rl]n$/u;
const ALWAYS_IN_N =
  /(?:eltern|bauern|bayern|ungarn|schwestern|nummern|ziffern|steuern|mauern|regeln|formeln|tafeln)$/iu;
const ADJECTIVE = /^\p{L}{3,}en$/u;

/**
 * @param words what somebody is called, as the text has it
 * @param before the lower-case word that stands before it
 * @param isName whether it is a name of its own
 * @example nominative('palästinensischen Behörde', 'der', false) // 'palästinensische Behörde'
 * @example nominative('Weißen Hauses', 'des', true) // 'Weißes Haus'
 */
export function nominative(words: string, before: string, isName: boolean): string {
  const parts = words.split(' ');
  const one = GENITIVE.has(before) || DATIVE.has(before);
  const bare = !one && !FEMININE_OR_MANY.has(before) && !MANY.has(before);
  if (bare && isName) return MORE_IN_DATIVE.test(words) ? words.slice(0, -1) : words;
  const isAdjective = (part: string): boolean =>
    ADJECTIVE.test(part) && !(bare && /^\p{Lu}/u.test(part)) && !MALE_NAMES.has(part.toLowerCase());
  let adjectives = 0;
  while (adjectives < parts.length - 1 && isAdjective(parts[adjectives] ?? '')) adjectives++;
  // "des Tarner Hafenamtes": what is from a town has one form
  let at = adjectives;
  while (/^\p{Lu}\p{L}+er$/u.test(parts[at] ?? '') && /^\p{Lu}/u.test(parts[at + 1] ?? '')) at++;
  const noun = parts[at] ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(noun)) return words;
  let head = noun;
  if (GENITIVE.has(before)) head = noun.replace(/(?:(?<=[bdfgklmnprstzß])e)?s$/u, '');
  else if (
    (bare || MANY.has(before)) &&
    (MORE_IN_DATIVE.test(noun) || (!isName && ENDS_IN_ERN.test(noun) && !ALWAYS_IN_N.test(noun)))
  )
    head = noun.slice(0, -1);
  const ending = one ? (NEUTER.test(head) ? 'es' : 'er') : 'e';
  return parts
    .map((part, i) => (i < adjectives ? part.slice(0, -'en'.length) + ending : i === at ? head : part))
    .join(' ');
}
