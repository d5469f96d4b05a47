// Finds who the subject of a reporting verb is, and how the verb joins the sentence before it.
import { COORDINATORS } from '../lexicon/function-words';
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isComma, isDash, isQuotation } from './item-kinds';
import type { Phrase } from './nominals';
import { phraseBefore } from './phrase-before';
import type { VerbGroup } from './verb-groups';

/** What earlier drafts of the sentence lend to a verb without a subject of its own. */
export interface Shared {
  /** Looked for only when it is asked for: few words need it. */
  readonly subject: () => Phrase | null;
  /** The item that ends the part of the sentence already claimed from the left; content on the left begins after it. */
  readonly after: number;
}

/**
 * Who the verb says it of, where that and the verb begin, and how they join what stands before; no source where the
 * words before the verb are none.
 * @param before the item just before the verb group
 */
export function subjectOf(
  items: readonly Item[],
  group: VerbGroup,
  before: number,
  shared: Shared,
): { source: Phrase | null; start: number; joined: Draft['joined'] } {
  const item = items[before];
  const none = { source: null, start: group.first, joined: 'free' as const };
  if (!item) return none;
  if (
    COORDINATORS.has(item.lower) ||
    (item.lower === 'then' && COORDINATORS.has(items[before - 1]?.lower ?? ''))
  ) {
    return {
      source: group.verb.form === 'base' ? null : shared.subject(),
      start: before,
      joined: 'coordinate',
    };
  }
  if (group.verb.form === 'ing' && group.auxiliaries === 0) {
    if (isComma(item) || isQuotation(item) || isDash(item) || item.lower === 'while')
      return { source: shared.subject(), start: before, joined: 'participle' };
    if (/^(?:by|for|without|before|after|in|of|from|to|than|about|on|at|is|was)$/.test(item.lower))
      return none;
    const lent = phraseBefore(items, before);
    const withAt = lent
      ? items.findIndex(({ lower }, i) => i > lent.first && i <= lent.last && lower === 'with')
      : -1;
    if (lent && withAt > 0)
      return { source: { first: withAt + 1, last: lent.last }, start: withAt, joined: 'participle' };
    const main =
      lent && !/^(?:with|and|,)$/.test(items[lent.first - 1]?.lower ?? '') ? shared.subject() : null;
    if (main) return { source: main, start: group.first, joined: 'participle' };
  }
  if (item.lower === 'who' || item.lower === 'which') {
    const head = phraseBefore(items, isComma(items[before - 1]) ? before - 2 : before - 1);
    return { source: head, start: head?.first ?? before, joined: 'free' };
  }
  const phrase = phraseBefore(items, before);
  if (!phrase) return none;
  if (isComma(item) && phrase.last < before - 1 && items[phrase.last + 2]?.lower !== 'citing') return none;
  const coordinate =
    COORDINATORS.has(items[phrase.first - 1]?.lower ?? '') || items[phrase.first - 1]?.lower === 'while';
  return { source: phrase, start: phrase.first, joined: coordinate ? 'coordinate' : 'free' };
}
