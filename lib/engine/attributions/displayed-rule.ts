// "This is how the paper presented it:": an introduction whose content is the paragraphs that follow.
import type { Span } from '../../model';
import { PRONOUNS } from '../lexicon/function-words';
import { outletCalled, outletKey } from '../lexicon/outlets';
import type { Document } from '../text/document';
import type { Item, Sentence } from '../text/sentences';
import type { Attribution } from './attribution';
import { startsCapital } from './item-kinds';
import { wordsOf } from './nominals';
import { phraseBefore } from './phrase-before';

const PRESENTED =
  /^(?:presented|presents|reported|reports|put|puts|described|describes|wrote|writes|told|tells|explained|explains|covered|framed|summarised|summarized)$/;
const LOOKS_BACK =
  /^(?:The|These|Those|This|Such)\s(?:[\p{L}-]+\s){0,3}(?:reports?|claims?|article|story|stories|account|rumou?rs?)\b/u;
const MOST_PARAGRAPHS = 4;

/** The attribution of an open introduction, or null. Without blocks the content ends where a paragraph looks back at it. */
export function displayedRule(document: Document, sentence: Sentence): Attribution | null {
  const { items } = sentence;
  const { paragraphs, text } = document;
  if (!paragraphs[sentence.paragraph]?.open || items.at(-1)?.end !== trimmedEnd(document, sentence.paragraph))
    return null;
  const isDisplayed = paragraphs[sentence.paragraph + 1]?.kind === 'quote';
  for (let at = 1; at < items.length; at++) {
    if (!PRESENTED.test(items[at]?.lower ?? '')) continue;
    const source = phraseBefore(items, at - 1);
    const first = source ? items[source.first] : undefined;
    const last = source ? items[source.last] : undefined;
    const cue = items[at];
    if (!source || !first || !last || !cue) continue;
    // What is set apart as a quotation may be anybody's; plain paragraphs are only taken for an outlet's.
    const named = isDisplayed ? isName(first) : namesOutlet(wordsOf(items, source));
    if (!named) continue;
    const content = following(text, paragraphs, sentence.paragraph + 1);
    if (content.length === 0) return null;
    return {
      content,
      cue: [[cue.start, cue.end]],
      source: [[first.start, last.end]],
      manner: 'speech',
      construction: 'displayed',
      confidence: 0.65,
      why: [`“${cue.text}” after a name, and the paragraphs it introduces`],
    };
  }
  return null;
}

function following(text: string, paragraphs: Document['paragraphs'], from: number): Span[] {
  const content: Span[] = [];
  const displayed = paragraphs[from]?.kind === 'quote';
  for (let at = from; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.kind === 'skipped') break;
    const words = text.slice(...paragraph.span);
    if (displayed ? paragraph.kind !== 'quote' : content.length === MOST_PARAGRAPHS || LOOKS_BACK.test(words))
      break;
    content.push(paragraph.span);
  }
  return content;
}

const trimmedEnd = ({ text, paragraphs }: Document, paragraph: number): number => {
  const [start, end] = paragraphs[paragraph]?.span ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
};

const isName = (item: Item): boolean => startsCapital(item.text) && !PRONOUNS.has(item.lower);

const namesOutlet = (words: string): boolean => outletCalled(outletKey(words)) !== undefined;
