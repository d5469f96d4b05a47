// "Ann Roe, who said …": a relative pronoun stands for the phrase before it.
import type { Span } from '../../model';
import { isComma } from '../attributions/item-kinds';
import { phraseBefore } from '../attributions/phrase-before';
import { sentenceAfter, type Document } from '../text/document';

const RELATIVE = /^(?:who|which|that|whom)$/i;

/**
 * The span of the phrase that a lone relative pronoun at `span` stands for, null when the text leaves it open; any other
 * span is answered as it is.
 */
export function antecedentPhrase(document: Document, span: Span): Span | null {
  if (!RELATIVE.test(document.text.slice(...span))) return span;
  const items = sentenceAfter(document, span[0])?.items ?? [];
  const at = items.findIndex(({ start }) => start === span[0]);
  const before = isComma(items[at - 1]) ? at - 2 : at - 1;
  // "the mayor, Tom Lind, who" is one phrase with its apposition; "to Tom Lind, who" has none.
  const phrase = (isComma(items[at - 1]) ? phraseBefore(items, at - 1) : null) ?? phraseBefore(items, before);
  const first = phrase ? items[phrase.first] : undefined;
  const last = phrase ? items[phrase.last] : undefined;
  return first && last ? [first.start, last.end] : null;
}
