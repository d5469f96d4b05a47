// What the words of a description tell without the article around them.
import { COUNTRIES, COUNTRY_PHRASES, NATIONALITIES } from '../lexicon/places';

/** Words that are somebody's just before: a letter or an e-mail may be anybody's. */
export const STATEMENT = /^(?:statement|speech|remarks|announcement|tweet|comments|interview|address)$/;

/** What an outlet makes of its own. */
export const REPORTING =
  /^(?:reports?|reporting|story|stories|article|articles|investigation|analysis|review|coverage|count|tally|survey|poll|account|interview|projection)$/;

/** What officials of the state are called by. */
export const OF_STATE =
  /\b(?:administration|environmental|health|education|election|immigration|customs|intelligence|defense|defence)\b/i;

/** Whether the description names a country, a state or a people. */
export const placeIn = (text: string): boolean => {
  const words = text.toLowerCase().split(/[^\p{L}.]+/u);
  return words.some(
    (word, i) =>
      NATIONALITIES.has(word) ||
      COUNTRIES.has(word) ||
      COUNTRY_PHRASES.has(word) ||
      COUNTRY_PHRASES.has(`${word} ${words[i + 1] ?? ''}`),
  );
};

/** The officials of one government under its names: "American officials", "U.S. officials", "administration officials". */
export const officialsOf = (key: string): string =>
  /^(?:american|u\.?s\.?|united states|(?:\w+ )?administration) officials$/.test(key) ? 'us officials' : key;

/** "officials", "agency officials": nothing in the phrase tells these from those spoken of before. */
export const isBare = (text: string): boolean =>
  /^(?:(?:agency|company|department|commission|university|hospital|campaign|party|league|team|airline|school|army)\s+)?\S+$/i.test(
    text,
  );

const OCCASION =
  /\s(?:in|on|at|after|during|following)\s(?:(?:a|an|the|its|his|her|their)\s)?(?:\w+\s)?(?:statement|interview|speech|letter|report|news conference|press conference|briefing|hearing|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.*$/i;

/** A description as a name: without "the", without what a comma adds, not longer than a line. */
export function displayName(text: string): string {
  const plain =
    text
      .replace(/^The\s+/, 'the ')
      .replace(OCCASION, '')
      .split(/,\s/)[0] ?? text;
  const short = plain.split(/\s+/).slice(0, 14).join(' ');
  return /^(?:A|An|One|Some|Many|Two|Three|Several|Most)\b/.test(short)
    ? short.charAt(0).toLowerCase() + short.slice(1)
    : short;
}
