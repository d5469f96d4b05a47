// Steps over what may stand between a cue and its content: the person told, the day, the occasion, "that".
import { ARTICLES, PREPOSITIONS, TIMES } from '../lexicon/function-words';
import { verbOf } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { isAdverb, isCapital, isMark, isQuotation } from './item-kinds';
import { opensAdjunct } from './occasions';
import { PEOPLE_TOLD, afterRecipient } from './recipients';

/** Where the content may begin, and whether "that" (or a colon) announced it. */
export interface Landing {
  at: number;
  readonly announced: boolean;
}

const FAR = 22;

/** Steps from `start`, just after the cue, to the content. */
export function landAfterCue(items: readonly Item[], start: number, addresses: boolean): Landing {
  const that = announcedAt(items, start, addresses);
  if (that !== null) return { at: that + 1, announced: true };
  let at = addresses ? afterRecipient(items, start) : start;
  if (
    items[at]?.lower === 'to' &&
    !verbOf(items[at + 1]?.lower ?? '') &&
    (PEOPLE_TOLD.test(items[at + 1]?.lower ?? '') || isCapital(items[at + 1]))
  ) {
    at = afterRecipient(items, at + 1);
  }
  for (let moved = true; moved;) {
    moved = false;
    const item = items[at];
    const next = items[at + 1];
    if (!item) break;
    if (
      /^(?:on|in|at|during|through|via|by|to|after|before|for|from|late|early|of)$/.test(item.lower) &&
      isTimeOrOccasion(items, at)
    ) {
      at = afterPrepositional(items, at);
      moved = true;
    } else if (
      TIMES.has(item.lower) ||
      ((item.lower === 'this' || item.lower === 'the') && TIMES.has(next?.lower ?? ''))
    ) {
      at++;
      moved = true;
    } else if (item.kind === 'number' && TIMES.has(items[at - 1]?.lower ?? '')) {
      at++;
      moved = true;
    }
  }
  if (items[at]?.lower === 'that') return { at: at + 1, announced: true };
  return { at, announced: isMark(items[at], ':') };
}

/** The index of a "that" or colon soon after the cue with nothing but the told, the time and the place between. */
function announcedAt(items: readonly Item[], start: number, addresses: boolean): number | null {
  if (!addresses && !mayPrecedeThat(items[start])) return null;
  for (let at = start; at < items.length && at - start < FAR; at++) {
    const item = items[at];
    if (!item || isQuotation(item) || isMark(item, '.!?;()–—')) return null;
    if (item.lower === 'that') return isDemonstrative(items, at) ? null : at;
    if (item.text === ':') return at;
    if (
      item.text === ',' &&
      !/^(?:on|in|at|during|who|which)$|^$/.test(items[at + 1]?.lower ?? '') &&
      !TIMES.has(items[at + 1]?.lower ?? '')
    )
      return null;
    if (
      at > start &&
      (verbOf(item.lower)?.form === 'past' ||
        /^(?:is|are|was|were|has|have|had|will|would|he|she|they|it|because|who|which|could|should|can|may)$/.test(
          item.lower,
        ))
    )
      return null;
  }
  return null;
}

/** What may part a cue from its "that" when nobody is addressed: a time, a place, an adverb. */
const mayPrecedeThat = (item: Item | undefined): boolean =>
  item !== undefined &&
  (/^(?:that|:|,|this|the|separately|last|next|via)$/.test(item.lower) ||
    PREPOSITIONS.has(item.lower) ||
    TIMES.has(item.lower) ||
    isAdverb(item));

function isDemonstrative(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next === undefined || isMark(next, '.,') || /^(?:is|was|would|will|has|had|means|'s)$/.test(next.lower)
  );
}

function isTimeOrOccasion(items: readonly Item[], at: number): boolean {
  return (
    opensAdjunct(items, at) &&
    [1, 2, 3, 4].some((step) => {
      const word = items[at + step]?.lower ?? '';
      return TIMES.has(word) || OCCASION_HEADS.test(word);
    })
  );
}

const OCCASION_HEADS =
  /^(?:statement|interview|interviews|tweet|letter|email|e-mail|post|speech|report|briefing|conference|article|column|message|memo|address|testimony|video|blog|filing|response|remarks|twitter|facebook|camera|hearing|rally|court|telephone|phone|instagram|linkedin|reddit|announcement|release|advisory|bulletin|broadcast|appearance|debate|telegram)$/;

function afterPrepositional(items: readonly Item[], at: number): number {
  let end = at + 1;
  while (end < items.length && end - at < 12) {
    const item = items[end];
    if (!item || item.kind === 'mark' || isQuotation(item)) break;
    if (TIMES.has(item.lower) || OCCASION_HEADS.test(item.lower)) {
      end++;
      const next = items[end];
      if (next?.kind === 'number' || TIMES.has(next?.lower ?? '') || OCCASION_HEADS.test(next?.lower ?? ''))
        continue;
      if (
        /^(?:to|with|on|by)$/.test(next?.lower ?? '') &&
        (isCapital(items[end + 1]) || ARTICLES.has(items[end + 1]?.lower ?? ''))
      ) {
        return afterRecipient(items, end + 1);
      }
      return end;
    }
    end++;
  }
  return end;
}
