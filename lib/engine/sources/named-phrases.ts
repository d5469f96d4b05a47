// A source phrase that ends in a name: who it is, how described, of which outlet.
import { isComma, isMark, isPossessive } from '../attributions/item-kinds';
import { ARTICLES } from '../lexicon/function-words';
import { ROLES } from '../lexicon/nouns';
import { isTitle } from '../lexicon/titles';
import type { Item } from '../text/sentences';
import { descriptionAfter, descriptionBefore } from './name-descriptions';
import { kindOfName } from './name-kinds';
import type { NameMention } from './name-mentions';
import type { Reading } from './reading';

/**
 * The reading of a phrase whose head is `name` and ends at item `headEnd`.
 * @param inHead the names in the head, in order; `names` are all
 * @param wordsOf the text from one item to another, both inclusive
 */
export function readNamed(
  items: readonly Item[],
  name: NameMention,
  inHead: readonly NameMention[],
  names: readonly NameMention[],
  headEnd: number,
  wordsOf: (from: number, to: number) => string,
): Reading {
  const before = afterOthers(items, name, inHead) ?? (ARTICLES.has(items[0]?.lower ?? '') ? 1 : 0);
  const first = name.title ? name.first - countHonorifics(items, name.first, before) : name.first;
  const lead =
    first > before && !isPossessive(items[first - 1])
      ? descriptionBefore(wordsOf(before, withOffice(items, first, name) - 1))
      : null;
  const tail =
    isComma(items[headEnd]) || isMark(items[headEnd], '–—')
      ? descriptionAfter(wordsOf(headEnd + 1, items.length - 1))
      : null;
  const possessor = inHead.length > 1 && isPossessive(items[name.first - 1]) ? (inHead.at(-2) ?? null) : null;
  const outletAfter = /^(?:of|at|from)$/.test(items[headEnd]?.lower ?? '')
    ? (names.find((other) => other.first > headEnd) ?? null)
    : null;
  const noun = items[first - 1]?.lower ?? null;
  return {
    kind: 'name',
    name,
    description: lead ?? tail ?? null,
    outletAfter,
    outletBefore: possessor,
    noun,
  };
}

/** Where the description before a name ends: "Ohio Gov. Ann Roe" has the office in it, "mill owner Dr. Ann Roe" the title not. */
function withOffice(items: readonly Item[], at: number, { first }: NameMention): number {
  const before = items[at - 1]?.lower ?? '';
  if (ROLES.has(before) || isTitle(before)) return at;
  let end = at;
  while (end < first && OFFICE.test(items[end]?.text ?? '')) end++;
  return end;
}

const OFFICE = /^(?:Gov|Sen|Rep|Del|Gen|Col|Lt|Sgt|Maj|Capt|Adm)\.$/;

/** Where the words on the name itself begin once another person was named: after "Ann Roe and", if at all. */
function afterOthers(
  items: readonly Item[],
  { first }: NameMention,
  inHead: readonly NameMention[],
): number | null {
  const other = inHead.findLast(
    ({ last, words, title, hasArticle }) =>
      last + 1 < first &&
      items[last + 1]?.lower === 'and' &&
      words.length > 1 &&
      kindOfName(words, hasArticle, title) === 'person',
  );
  return other ? other.last + 2 : null;
}

/** Items before the name that only address it: "Dr.", "Sen."; and "President", when nothing stands before it. */
function countHonorifics(items: readonly Item[], at: number, start: number): number {
  let count = 0;
  while (at - 1 - count >= start && /^\p{Lu}.*\.$/u.test(items[at - 1 - count]?.text ?? '')) count++;
  return at - 1 - count === start &&
    /^(?:dr|mr|mrs|ms|miss|sir|president|senator|general)$/.test(items[start]?.lower ?? '')
    ? count + 1
    : count;
}

/** "Ann Roe" in "Chief of Army Staff General Ann Roe". */
export const officerNamed = (
  items: readonly Item[],
  { words, last }: NameMention,
  names: readonly NameMention[],
): NameMention | null =>
  words.length === 1 && isTitle(words[0]?.toLowerCase() ?? '') && items[last + 1]?.lower === 'of'
    ? (names.find(({ title, first }) => title !== null && first > last) ?? null)
    : null;
