// Cuts a paragraph into sentences of items: words and marks, with each quotation folded into one item.
import type { Quotation } from './quotations';
import { tokenize, type Token } from './tokens';

/** A token, or a whole quotation standing as one item of the sentence around it. */
export interface Item extends Omit<Token, 'kind'> {
  readonly kind: Token['kind'] | 'quotation';
  readonly quotation: Quotation | null;
}

/** A sentence as its items; `paragraph` counts from 0. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly paragraph: number;
}

/** A token as an item of a sentence. */
export const asItem = ({ start, end, text, lower, kind }: Token): Item => ({
  start,
  end,
  text,
  lower,
  kind,
  quotation: null,
});

/** Items of the text between `from` and `to`, quotations folded. */
export function foldQuotations(
  text: string,
  from: number,
  to: number,
  quotations: readonly Quotation[],
): Item[] {
  const items: Item[] = [];
  const add = (start: number, end: number): void => {
    for (const token of tokenize(text, start, end)) items.push(asItem(token));
  };
  let at = from;
  for (const quotation of quotations) {
    const [start, end] = quotation.span;
    add(at, start);
    items.push({ start, end, text: text.slice(start, end), lower: '', kind: 'quotation', quotation });
    at = end;
  }
  add(at, to);
  return items;
}

/** The items of each sentence, in order; none is left out. */
export function splitSentences(text: string, items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let current: Item[] = [];
  items.forEach((item, index) => {
    current.push(item);
    const next = items[index + 1];
    const next2 = items[index + 2];
    if (next && current.length < LONGEST && !endsSentence(text, item, next, next2)) return;
    sentences.push(current);
    current = [];
  });
  return sentences;
}

// Nobody writes longer sentences; what looks like one is cut, so that no page can make the rules slow.
const LONGEST = 300;
// After an abbreviation with stops only these begin a sentence.
const STARTERS =
  /^(?:The|It|He|She|They|But|In|On|At|A|An|This|That|These|Those|And|If|When|While|However|We|I|As|There|For|His|Her)$/;
const PRONOUN = /^(?:he|she|they|it|i|we)$/;

const ENDS = /[.!?…]$/;

function endsSentence(text: string, item: Item, next: Item, afterNext: Item | undefined): boolean {
  if (item.kind !== 'quotation' && !ENDS.test(item.text)) return false;
  const begins = next.kind === 'quotation' || next.kind === 'number' || /^[\p{Lu}([“]/u.test(next.text);
  if (item.kind === 'quotation') {
    const last = text.charAt((item.quotation?.inner[1] ?? item.end) - 1);
    if (last === '?' || last === '!') return begins && !PRONOUN.test(next.lower) && next.kind === 'quotation';
    return /[.…]/.test(last) && begins && !saidSoon(next, afterNext);
  }
  if (/^(?:\p{L}\.){2,}$/u.test(item.text)) return STARTERS.test(next.text);
  if (!/^[.!?…]$/.test(item.text)) return false;
  return next.text === ')' || next.text === ']' ? false : begins && /\s/.test(text.charAt(item.end) || ' ');
}

const saidSoon = (next: Item, afterNext: Item | undefined): boolean =>
  /^(?:said|says|told|wrote|added)$/.test(afterNext?.lower ?? '') || /^(?:said|says)$/.test(next.lower);
