// Whom a statement was given to, on the way from its source to this article: "told Reuters", "in the Post".
import type { Span } from '../../model';
import type { Attribution } from '../attributions/attribution';
import { isComma, isMark, isQuotation } from '../attributions/item-kinds';
import type { Item } from '../text/sentences';
import { isModifier, spanOfOutlet, spanOfPhrase } from './outlet-phrases';

const TO_OUTLET = /^(?:told|tell|tells|telling|informed|assured)$/;

/**
 * What stands after the cue.
 * @param cue the item that the cue ends with
 * @param after the last item of cue and source
 * @param contentStart where the content after the cue begins; UTF-16
 */
export function viaAfter(
  items: readonly Item[],
  cue: number,
  after: number,
  contentStart: number,
  attribution: Attribution,
): Span[] {
  const start = attribution.cue[0]?.[0] ?? 0;
  const quoted = items.findIndex((item) => item.start >= start && item.lower === 'quoted');
  if (quoted >= 0 && quoted < cue) {
    const by = items.findIndex(({ lower }, i) => i > quoted && i < cue + 6 && /^(?:by|in)$/.test(lower));
    return some(by < 0 ? null : spanOfPhrase(items, by + 1));
  }
  const cueStart = attribution.cue.at(-1)?.[0] ?? 0;
  const told = items.findLastIndex(
    (item, i) => i <= cue && item.start >= cueStart && TO_OUTLET.test(item.lower),
  );
  if (told >= 0) return some(spanOfOutlet(items, (after > cue ? after : told) + 1));
  const found: Span[] = [];
  for (let at = cue + 1; at < items.length; at++) {
    const item = items[at];
    if (!item || item.start >= contentStart || isQuotation(item) || isMark(item, ';')) break;
    if (item.lower === 'that' || item.lower === 'citing' || (isComma(item) && at > after + 1)) break;
    if (/^(?:on|to|in|with|by|for)$/.test(item.lower) && at >= after)
      found.push(...some(isModifier(items, at + 1) ? null : spanOfOutlet(items, at + 1)));
  }
  return found;
}

const some = (span: Span | null): Span[] => (span ? [span] : []);

const OPENING = /^(?:in|speaking|talking|appearing|writing|asked)$/;
const LEADING = /^(?:with|to|on|in|by|for|from)$/;
/** An opening clause is no longer than this, in items. */
const OPENING_REACH = 8;

/** "In an interview with the Post, X said", "Speaking to the Post, X said". */
export function viaBefore(items: readonly Item[], sourceStart: number): Span[] {
  if (!OPENING.test(items[0]?.lower ?? '')) return [];
  const comma = items.findIndex((item) => isComma(item));
  if (comma < 0 || comma > OPENING_REACH || (items[comma]?.start ?? 0) > sourceStart) return [];
  const interview =
    items[0]?.lower !== 'in' || items.slice(1, comma).some(({ lower }) => IN_WORDS.test(lower));
  const at = items.findIndex(({ lower }, i) => i > 0 && i < comma && LEADING.test(lower));
  return interview && at > 0 ? some(spanOfOutlet(items, at + 1)) : [];
}

const IN_WORDS = /^(?:interview|op-ed|essay|column|article|letter|remarks|comments|statement|appearance)$/;

/** "a memo seen by the Post": the source came here by way of whoever saw it. */
export function seenBy(items: readonly Item[], source: readonly Span[]): Span[] {
  const at = items.findIndex(
    (item, i) =>
      /^(?:seen|obtained|reviewed|verified|published|viewed)$/.test(item.lower) &&
      items[i + 1]?.lower === 'by' &&
      source.some(([start, end]) => start < item.start && item.end < end),
  );
  return at < 0 ? [] : some(spanOfOutlet(items, at + 2));
}
