// Content that stands before its cue, and its second part after it.
import type { Item } from '../text/sentences';
import { findsVerb } from './clauses';
import { isCapital, isComma, isMark, isQuotation, isStop } from './item-kinds';
import type { Phrase } from './nominals';

/** Steps over a last prepositional phrase, "on the breakfast show", when nothing but a stop or comma follows it. */
export function afterTail(items: readonly Item[], at: number): number {
  if (
    !/^(?:on|in|at|to|from|during|after|before|by|through|via|of|with|about|for|when|as|while)$/.test(
      items[at]?.lower ?? '',
    )
  )
    return at;
  let end = at + 1;
  while (
    end < items.length &&
    !isStop(items[end]) &&
    !isComma(items[end]) &&
    !isQuotation(items[end]) &&
    !isMark(items[end], ':')
  )
    end++;
  return isMark(items[end], ':') ? at : end;
}

/** `On X, the paper said "…"`: a fronted adverbial with a short quotation in it is no content when one follows the cue. */
export function comesAfterFrontedWords(
  items: readonly Item[],
  start: number,
  edge: Item | undefined,
): boolean {
  if (!isQuotation(edge)) return false;
  const left = items[start - 1];
  return isComma(left) && !isQuotation(items[start - 2]);
}

/** What goes on after the cue without saying more: "as the rain fell", "of it." */
export const isAsideAfter = (items: readonly Item[], at: number): boolean =>
  /^(?:as|when|while|after|before|during|amid)$/.test(items[at]?.lower ?? '') ||
  (items[at]?.lower === 'of' && isStop(items[at + 2]));

/** "A minute later, she said, the lights went out": between commas, with the clause only after them. */
export const isAside = (items: readonly Item[], start: number, edge: number, after: number): boolean =>
  isComma(items[start - 1]) &&
  isComma(items[edge]) &&
  start - 1 > after + 1 &&
  !findsVerb(items, after + 1, start - 2) &&
  findsVerb(items, edge + 1, items.length - 1);

/** Left part up to `left`, and the part after the comma at `right` when the sentence goes on there. */
export function leftAndRight(items: readonly Item[], after: number, left: number, right: number): Phrase[] {
  const content: Phrase[] = [{ first: after + 1, last: left }];
  const edge = items[right];
  const next = items[right + 1];
  if (isQuotation(edge)) content.push({ first: right, last: items.length - 1 });
  else if (isComma(edge) && next && goesOn(items, right + 1))
    content.push({ first: right + 1, last: items.length - 1 });
  return content;
}

const NOT_CONTENT =
  /ing$|^(?:as|when|while|who|which|according|but|although|though|after|before|during|despite|citing|amid|per|in|with|an?|the|he|she|they)$/;

function goesOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  return (
    isQuotation(item) ||
    (findsVerb(items, at, items.length - 1) &&
      item.kind === 'word' &&
      !NOT_CONTENT.test(item.lower) &&
      !isCapital(item))
  );
}
