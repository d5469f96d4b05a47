// Finds proper names in running text: capitalised words with their small connecting words.
import { ANONYMOUS, DOCUMENTS, GROUPS, ROLES } from '../lexicon/nouns';
import {
  DAYS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/function-words';
import { NATIONALITIES } from '../lexicon/places';
import { isTitle } from '../lexicon/titles';
import { isGivenName, outletNamed } from './name-kinds';
import { verbOf } from '../lexicon/verbs';
import type { Span } from '../../model';
import { startsCapital } from '../attributions/item-kinds';
import type { Item } from '../text/sentences';
import { OPENERS, withoutTitles } from './titles-before-names';

/** A name where it stands. `words` leave titles and articles out. */
export interface NameMention {
  readonly words: readonly string[];
  readonly span: Span;
  /** Lower-case title just before it: "dr.", "president". */
  readonly title: string | null;
  readonly hasArticle: boolean;
  /** Item numbers, both inclusive, within the items given. */
  readonly first: number;
  readonly last: number;
  /** First item of the run that the titles before the name belong to. */
  readonly start: number;
}

const PARTICLE =
  /^(?:de|da|di|del|della|von|van|der|den|bin|ibn|al|el|la|le|du|dos|y|al-|ter|ten|abu|st\.)$/i;

const BODY_HEAD =
  /^(?:ministry|department|university|bank|house|council|institute|center|centre|office|bureau|board|college|school|church|court|chamber|association|academy|museum|society|league|union|republic|federation|army|voice|institutes|centers|centres|doctors|reporters|organization|organisation|committee|secretary|fund|commission|embassy|kingdom|bulletin|friends|sons|times|daughters|ministers|ministries|aid|campaign|alliance|coalition|movement|network|citizens|americans|lawyers|physicians|mothers|students|workers|partnership|initiative|foundation|agency|authority|program|programme|inspector|party|front|brotherhood|knights)$/i;

/** Names among `items`, in order. A capital at the start of a sentence counts only when the word is no common one. */
export function namesIn(items: readonly Item[]): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!startsName(items, at)) continue;
    let last = at;
    for (let next = at + 1; next < items.length; next++) {
      if (
        isNameWord(items[next]) &&
        !(items[next]?.kind === 'number' && next === at + 1 && !isNameWord(items[next + 1]))
      ) {
        last = next;
        continue;
      }
      const after = afterJoint(items, next, at);
      if (!isNameWord(items[after])) break;
      next = last = after;
    }
    const mention = trim(items, at, last);
    if (mention) found.push(mention);
    at = last;
  }
  return found;
}

const isNameWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  // nothing capital in it, which most words are
  (item.text !== item.lower || startsCapital(item.text)) &&
  !DAYS.has(item.lower) &&
  !(GROUPS.has(item.lower) && /[^s]s$/.test(item.lower)) &&
  (startsCapital(item.text) || /^(?:al|el)-\p{Lu}/u.test(item.text) || /^[a-z]+[A-Z]/.test(item.text));

function startsName(items: readonly Item[], at: number): boolean {
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

/** The item after what may stand between two words of a name; -1 where nothing of the kind stands here. */
function afterJoint(items: readonly Item[], at: number, first: number): number {
  if (isNickname(items, at)) return at + (items[at]?.kind === 'quotation' ? 1 : 3);
  if (!joins(items, at, first) && !ownsOutlet(items, at)) return -1;
  const ofThe =
    /^(?:of|for)$/.test(items[at]?.lower ?? '') && /^(?:the|an?)$/.test(items[at + 1]?.lower ?? '');
  return at + (ofThe ? 2 : 1);
}

/** The "Bo" of 'Robert "Bo" Roe'. */
function isNickname(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isNameWord(items[at - 1])) return false;
  if (item?.kind === 'quotation') return /^["“]\p{Lu}\p{L}{1,11}["”]$/u.test(item.text);
  return (
    /^["“]$/.test(item?.text ?? '') && isNameWord(items[at + 1]) && /^["”]$/.test(items[at + 2]?.text ?? '')
  );
}

/** The "'s" inside an outlet's name: "People's Daily". */
const ownsOutlet = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "'s" &&
  outletNamed([`${items[at - 1]?.text ?? ''}'s`, items[at + 1]?.text ?? ''], true) !== null;

/** The words of a name, a possessive ending with its word. */
const wordsOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, lower, kind }, i) => {
    if (lower === "'s" || kind === 'quotation' || isNickname(items, i) || isNickname(items, i - 1)) return [];
    if (isNickname(items, i - 2)) return [];
    return [items[i + 1]?.lower === "'s" ? `${text}'s` : text];
  });

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

/** "of" after a body's first word, a particle, "&" or a hyphen inside a name. */
function joins(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (PARTICLE.test(item.text)) return true;
  if (item.text === '&') return true;
  if (item.lower === 'of' || item.lower === 'for')
    return items.slice(first, at).some(({ text }) => BODY_HEAD.test(text));
  if (item.lower === 'and' && endsInBody(items, at + 1)) return true;
  if (item.lower === 'and')
    return (
      items.slice(first, at).some(({ lower }) => lower === 'of' || lower === 'for') &&
      items.slice(first, at).some(({ text }) => BODY_HEAD.test(text))
    );
  return false;
}

/** "… and Drug Administration": capitals that run up to a word for a body. */
function endsInBody(items: readonly Item[], from: number): boolean {
  let at = from;
  while (isNameWord(items[at + 1])) at++;
  return at > from && at - from < 4 && COUNCILS.test(items[at]?.text ?? '');
}

const COUNCILS =
  /^(?:Council|Administration|Commission|Committee|Department|Ministry|Service|Services|Board|Agency|Authority|Bureau|Association|Institute|Office|Union|Society|Organization|Organisation)$/;

function trim(items: readonly Item[], from: number, to: number): NameMention | null {
  const { first, title } = withoutTitles(items, from, to);
  const start = items[first];
  const end = items[to];
  if (!start || !end || first > to) return null;
  const people = NATIONALITIES.has(start.lower) || NATIONALITIES.has(start.lower.replace(/s$/, ''));
  if (first === to && people && !/^(?:us|u\.s\.|uk|u\.k\.)$/.test(start.lower)) return null;
  const article = /^(?:the|a|an|his|her|their|our)$/.test(items[from - 1]?.lower ?? '');
  if (isTitle(start.lower) && title === null && first === to && (article || start.lower.endsWith('.')))
    return null;
  if (first < to && isTitle(end.lower) && !isGivenName(start.text)) return null;
  return {
    words: wordsOf(items.slice(first, to + 1)),
    span: [start.start, end.end],
    title,
    hasArticle: first === from && items[from - 1]?.lower === 'the',
    first,
    last: to,
    start: from,
  };
}
