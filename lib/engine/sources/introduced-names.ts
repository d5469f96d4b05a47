// A name that a description before it introduces: "her lawyer, Ann Roe", "one of the two, Ann Roe".
import { ROLES } from '../lexicon/nouns';
import { ARTICLES } from '../lexicon/function-words';
import { isComma } from '../attributions/item-kinds';
import type { Item } from '../text/sentences';
import { kindOfName } from './name-kinds';
import type { NameMention } from './name-mentions';

/** The name, and the item before which its description ends; null when the phrase introduces nobody. */
export function introducedName(
  items: readonly Item[],
  names: readonly NameMention[],
  headEnd: number,
): { name: NameMention; descriptionEnd: number } | null {
  const named = names.some(({ last }) => last === headEnd - 1);
  for (const name of names) {
    const comma = name.start - (name.hasArticle ? 2 : 1);
    if (comma < 1 || !isComma(items[comma]) || !endsAt(items, name.last + 1)) continue;
    const role = ROLES.has(items[comma - 1]?.lower ?? '');
    const head = ROLES.has(items[headEnd - 1]?.lower ?? '') && !named;
    const kind = kindOfName(name.words, name.hasArticle, name.title);
    const person = (kind === 'person' || kind === null) && (name.words.length > 1 || comma === headEnd);
    const oneOfThem = isOneOf(items) && person && name.words.length > 1;
    if (((role || head) && person) || oneOfThem) return { name, descriptionEnd: comma };
    if (
      comma === headEnd &&
      !named &&
      name.hasArticle &&
      name.words.length > 1 &&
      ARTICLES.has(items[0]?.lower ?? '')
    )
      return { name, descriptionEnd: comma };
  }
  return null;
}

/** "one of the two", "another of the bakers". */
const isOneOf = (items: readonly Item[]): boolean =>
  /^(?:one|another)$/.test(items[0]?.lower ?? '') && items[1]?.lower === 'of';

const endsAt = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || isComma(items[at]) || /^(?:\(|of|at|from|with)$/.test(items[at].lower);
