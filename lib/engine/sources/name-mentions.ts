// Finds proper names in running text: capitalised words with their small connecting words.
import { GROUPS } from '../lexicon/nouns';
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
import { isGivenName } from './name-kinds';
import { verbOf } from '../lexicon/verbs';
import type { Span } from '../../model';
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
}

const PARTICLE =
  /^(?:de|da|di|del|della|von|van|der|den|bin|ibn|al|el|la|le|du|dos|y|al-|ter|ten|abu|st\.)$/i;

const BODY_HEAD =
  /^(?:ministry|department|university|bank|house|council|institute|center|centre|office|bureau|board|college|school|church|court|chamber|association|academy|museum|society|league|union|republic|federation|army|voice|institutes|centers|centres|doctors|reporters|organization|organisation|committee|secretary|fund|commission|embassy|kingdom|bulletin|friends|sons|times|daughters|ministers|ministries)$/i;

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
      )
        last = next;
      else if (!(joins(items, next, at) && isNameWord(items[next + 1]))) break;
    }
    const mention = trim(items, at, last);
    if (mention) found.push(mention);
    at = last;
  }
  return found;
}

const isNameWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !DAYS.has(item.lower) &&
  !(GROUPS.has(item.lower) && /[^s]s$/.test(item.lower)) &&
  (/^\p{Lu}/u.test(item.text) || /^(?:al|el)-\p{Lu}/u.test(item.text) || /^[a-z]+[A-Z]/.test(item.text));

function startsName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isNameWord(item) || !item) return false;
  const { lower } = item;
  if (TIMES.has(lower) && lower !== 'may' && lower !== 'august' && lower !== 'april' && lower !== 'june')
    return false;
  const initial =
    at === 0 || items[at - 1]?.kind === 'quotation' || /^[:.(]$/.test(items[at - 1]?.text ?? '');
  if (/^\p{Lu}{3,}$/u.test(item.text)) return true;
  if (PRONOUNS.has(lower) || lower === 'i') return false;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || MODALS.has(lower))
    return false;
  if (!initial) return true;
  if (OPENERS.test(lower) && !isNameWord(items[at + 1])) return false;
  return !(verbOf(lower)?.form === 'ing') && !/^\p{L}{3,}ly$/u.test(lower);
}

/** "of" after a body's first word, a particle, "&" or a hyphen inside a name. */
function joins(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (PARTICLE.test(item.text)) return true;
  if (item.text === '&') return true;
  if (item.lower === 'of' || item.lower === 'for')
    return items.slice(first, at).some(({ text }) => BODY_HEAD.test(text));
  if (item.lower === 'the') return items[at - 1]?.lower === 'of' && joins(items, at - 1, first);
  if (item.lower === 'and')
    return (
      items.slice(first, at).some(({ lower }) => lower === 'of' || lower === 'for') &&
      items.slice(first, at).some(({ text }) => BODY_HEAD.test(text))
    );
  return false;
}

function trim(items: readonly Item[], from: number, to: number): NameMention | null {
  const { first, title } = withoutTitles(items, from, to);
  const start = items[first];
  const end = items[to];
  if (!start || !end || first > to) return null;
  if (first === to && NATIONALITIES.has(start.lower) && !/^(?:us|u\.s\.|uk|u\.k\.)$/.test(start.lower))
    return null;
  const article = /^(?:the|a|an|his|her|their|our)$/.test(items[from - 1]?.lower ?? '');
  if (isTitle(start.lower) && title === null && first === to && (article || start.lower.endsWith('.')))
    return null;
  if (first < to && isTitle(end.lower) && !isGivenName(start.text)) return null;
  return {
    words: items.slice(first, to + 1).map(({ text }) => text),
    span: [start.start, end.end],
    title,
    hasArticle: first === from && items[from - 1]?.lower === 'the',
    first,
    last: to,
  };
}
