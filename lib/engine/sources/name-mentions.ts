// Finds proper names in running text: capitalised words with their small connecting words.
import type { Span } from '../../model';
import { NATIONALITIES } from '../lexicon/places';
import { isTitle } from '../lexicon/titles';
import type { Item } from '../text/sentences';
import { afterJoint, isNickname } from './name-joints';
import { isGivenName } from './name-kinds';
import { isNameWord, startsName } from './name-words';
import { withoutTitles } from './titles-before-names';

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

/** Names among `items`, in order. */
export function namesIn(items: readonly Item[]): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!startsName(items, at)) continue;
    let last = at;
    for (let next = at + 1; next < items.length; next++) {
      if (!isNameWord(items[next])) next = afterJoint(items, next, at);
      if (!isNameWord(items[next])) break;
      last = next;
    }
    const mention = trim(items, at, last);
    if (mention) found.push(mention);
    at = last;
  }
  return found;
}

/** The words of a name, a possessive ending with its word. */
const nameWords = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, lower, kind }, i) => {
    if (lower === "'s" || kind === 'quotation' || isNickname(items, i) || isNickname(items, i - 1)) return [];
    if (isNickname(items, i - 2)) return [];
    return [items[i + 1]?.lower === "'s" ? `${text}'s` : text];
  });

/** The name in a run of items, without what stands before it: titles, and words that begin a sentence. */
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
    words: nameWords(items.slice(first, to + 1)),
    span: [start.start, end.end],
    title,
    hasArticle: first === from && items[from - 1]?.lower === 'the',
    first,
    last: to,
    start: from,
  };
}
