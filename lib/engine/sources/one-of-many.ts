// A name that stands for one or some of a people: "many Londoners".
import { NATIONALITIES } from '../lexicon/places';
import type { Item } from '../text/sentences';
import type { NameMention } from './name-mentions';

/** Words that take some out of many. */
export const SEVERAL =
  /^(?:many|some|most|several|few|other|all|these|those|two|three|four|five|six|dozens|hundreds)$/;

const PARTISAN =
  /^(?:republican|democrat|tory|conservative|liberal|socialist|independent|libertarian|unionist)$/;

/** "an Iowa Republican", "the Ohio Democrat", "many Londoners": one or some of a people, not a name. */
export function isOneOfMany(items: readonly Item[], { first, last, words }: NameMention): boolean {
  const noun = words.at(-1)?.toLowerCase() ?? '';
  if (SEVERAL.test(items[first - 1]?.lower ?? '')) return /[^s]s$/.test(noun) && last === items.length - 1;
  const article = items[0]?.lower ?? '';
  if (article === 'the') return words.length > 1 && first === 1 && PARTISAN.test(noun);
  return /^(?:a|an|one|another)$/.test(article) && (NATIONALITIES.has(noun) || PARTISAN.test(noun));
}
