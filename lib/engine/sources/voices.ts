// "a spokesman for the mill", "the mill's statement": whoever speaks for a body, the body is the source.
import type { Item } from '../text/sentences';
import type { NameMention } from './name-mentions';
import { SEVERAL } from './one-of-many';
import { isLink, isOutletNoun } from './phrase-head';

/** Nouns that speak for somebody else. */
export const VOICE =
  /^(?:spokesm[ae]n|spokeswom[ae]n|spokespersons?|spokespeople|representatives?|statement|letter|tweet|email|e-mail|post|data|figures|statistics|guidance|numbers|message|announcement|website|account)$/;

/** The body in "a spokesman for the body"; not "representatives of some Moss Valley mills". */
export function voicedName(
  items: readonly Item[],
  names: readonly NameMention[],
  headEnd: number,
): NameMention | null {
  const name = names.find(({ first }) => first >= headEnd);
  if (!name || name.first - headEnd > 4) return null;
  if (!/^(?:for|from|of|by|at|on)$/.test(items[headEnd]?.lower ?? '')) return null;
  if (items.slice(headEnd, name.first).some(({ lower }) => SEVERAL.test(lower))) return null;
  const next = items[name.last + 1];
  const closed = next?.kind !== 'word' || isOutletNoun(items, name.last + 1, name.last + 2) || isLink(next);
  return closed ? name : null;
}
