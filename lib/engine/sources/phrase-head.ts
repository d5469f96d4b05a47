// Where the head of a source phrase ends, and what kind of word it is.
import { GROUPS, OUTLETS } from '../lexicon/nouns';
import { isCapital, isMark, isPossessive } from '../attributions/item-kinds';
import type { Item } from '../text/sentences';
import type { NameMention } from './name-mentions';

const LINK =
  /^(?:for|from|of|by|at|with|in|on|to|inside|near|who|whose|which|that|familiar|seen|obtained|reviewed|close|briefed|outside|within|about|told|published|posted|released|sent|working|citing)$/;

const ADVERB = /^(?:[a-z]{3,}ly|also|overall|then|later|now|on)$/;

/** Whether the word ends the head of a phrase: a preposition, a relative, a participle. */
export const isLink = ({ lower }: Item): boolean => LINK.test(lower);

/** Where the head of the phrase ends: before a comma, a preposition or a relative clause. */
export function endOfHead(items: readonly Item[], names: readonly NameMention[]): number {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (names.some(({ start, last }) => start < at && at <= last)) continue;
    if ((item.kind === 'mark' && !isPossessive(item) && !isMark(item, '-&$./%')) || LINK.test(item.lower))
      return at;
  }
  return items.length;
}

/** The phrase without a last possessive, nor adverbs that belong to the verb after it: "Ann Roe angrily". */
export function withoutAdverbs(items: readonly Item[]): readonly Item[] {
  let end = items.length;
  if (end > 1 && isPossessive(items[end - 1])) end--;
  while (end > 1 && isCapital(items[end - 2]) && ADVERB.test(items[end - 1]?.text ?? '')) end--;
  return items.slice(0, end);
}

/** "news agency" after a name says that it is an outlet's. */
export function isOutletNoun(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to) return false;
  for (let i = from; i < to; i++)
    if (!OUTLETS.has(items[i]?.lower ?? '') && items[i]?.lower !== 'news') return false;
  return true;
}

/** Whether more than one is meant: "officials", "two donors", "the mayor and her aide". */
export const isPlural = (head: string, items: readonly Item[], headEnd: number): boolean =>
  (/[^s]s$/.test(head) && !/^(?:press|this|congress|series|news)$/.test(head)) ||
  GROUPS.has(head) ||
  /^(?:two|three|four|five|six|many|several|some|people|both)$/.test(items[0]?.lower ?? '') ||
  items.slice(0, headEnd).some(({ lower }) => lower === 'and');
