// Questions the rules ask of one item of a sentence.
import { AUXILIARIES, MID_ADVERBS } from '../lexicon/function-words';
import type { Item } from '../text/sentences';

export const isQuotation = (item: Item | undefined): boolean => item?.kind === 'quotation';
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && marks.includes(item.text);
export const isComma = (item: Item | undefined): boolean => isMark(item, ',');
export const isDash = (item: Item | undefined): boolean => isMark(item, '–—-');
export const isCapital = (item: Item | undefined): boolean =>
  item?.kind === 'word' && startsCapital(item.text);
/** Most text is ASCII, which needs no regular expression. */
export function startsCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}
export const isPossessive = (item: Item | undefined): boolean => item?.lower === "'s" || isMark(item, "'’");
export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (MID_ADVERBS.has(item.lower) || (/.{3}ly$/.test(item.lower) && !NOT_ADVERB.test(item.text)));
export const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined && AUXILIARIES.has(item.lower);
/** Ends the sentence or a clause of it: nothing, a full stop, a semicolon. */
export const isStop = (item: Item | undefined): boolean => item === undefined || isMark(item, '.!?…;');

// Names and nouns in -ly.
const NOT_ADVERB =
  /^\p{Lu}|^(?:family|assembly|ally|italy|july|reply|supply|daily|weekly|monthly|only|early|elderly|likely|friendly|holy|ugly|bully|rally|anomaly|monopoly|fly|apply)$/u;
