// Which words may stand in a proper name, and which may begin one.
import { startsCapital } from '../attributions/item-kinds';
import {
  DAYS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/function-words';
import { ANONYMOUS, DOCUMENTS, GROUPS, ROLES } from '../lexicon/nouns';
import { verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { OPENERS } from './titles-before-names';

/** Written as names are, and neither a day nor a set of people. */
export const isNameWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  // nothing capital in it, which most words are
  (item.text !== item.lower || startsCapital(item.text)) &&
  !DAYS.has(item.lower) &&
  !(GROUPS.has(item.lower) && /[^s]s$/.test(item.lower)) &&
  (startsCapital(item.text) || /^(?:al|el)-\p{Lu}/u.test(item.text) || /^[a-z]+[A-Z]/.test(item.text));

/** Whether a name may begin at item `at`; a capital at the start of a sentence counts only if the word is no common one. */
export function startsName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isNameWord(item) || !item) return false;
  const { lower } = item;
  if (TIMES.has(lower) && lower !== 'may' && lower !== 'august' && lower !== 'april' && lower !== 'june')
    return false;
  const initial =
    at === 0 || items[at - 1]?.kind === 'quotation' || /^[:.(]$/.test(items[at - 1]?.text ?? '');
  if (NO_NAMES.test(lower) && !isNameWord(items[at + 1])) return false;
  if (/^\p{Lu}{3,}$/u.test(item.text)) return true;
  if (PRONOUNS.has(lower) || lower === 'i') return lower === 'he' && isNameWord(items[at + 1]);
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || MODALS.has(lower))
    return false;
  if (!initial) return true;
  if (!isNameWord(items[at + 1]) && (OPENERS.test(lower) || isCommonPlural(lower))) return false;
  return !(verbOf(lower)?.form === 'ing') && !/^\p{L}{3,}ly$/u.test(lower);
}

/** Acronyms and offices that name nobody by themselves. */
const NO_NAMES =
  /^(?:ceo|cfo|coo|cto|vp|tv|ai|gdp|dna|rna|hiv|aids|covid|covid-19|id|hr|pr|it|pc|faq|diy|phd|ph\.d|md|mba|q&a|mp|mps|pm|gop|ngo|ngos|suv|usd|ok|op-ed|q|a|am|est|edt|gmt|utc|exclusive|abstract|breaking|update|watch|read|photo|video|live|opinion|editorial|mr|mrs|ms|mr\.|mrs\.|ms\.)$/;

/** Words that name nobody alone at the start of a sentence: "Documents", "Analysts", "Presidential". */
const isCommonPlural = (word: string): boolean =>
  word.endsWith('s')
    ? DOCUMENTS.has(word) ||
      ROLES.has(word.slice(0, -1)) ||
      ANONYMOUS.has(word) ||
      GROUPS.has(word) ||
      (/(?:[^aeiou]ers|goers|ators|itors|ists|ants|ians)$/.test(word) && !SURNAMES.test(word))
    : /^(?:data|footage|evidence|guidance|testimony|research|spokesmen|spokeswomen|spokespeople|report|study|poll|analysis|survey|review|network|attack)$|.{4}(?:tial|ical|sed|ned|red|ted)$/.test(
        word,
      );

const SURNAMES =
  /^(?:sanders|saunders|summers|myers|meyers|withers|masters|chambers|childers|vickers|rogers|reuters|walters|carters|landers|anders|siemens|evers|geers|peters|ayers|byers|salters|winters|roberts)$/;
