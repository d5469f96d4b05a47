// Reads one source phrase: pronoun, name with its description, spokesman of a body, or a mere description.
import type { Span } from '../../model';
import { ARTICLES, PERSONAL } from '../lexicon/function-words';
import { GROUPS, OUTLETS, ROLES, UTTERANCES } from '../lexicon/nouns';
import { isComma, isMark, isPossessive } from '../attributions/item-kinds';
import type { Item } from '../text/sentences';
import { tokenize } from '../text/tokens';
import { namesIn, type NameMention } from './name-mentions';

export type Reading =
  | { readonly kind: 'pronoun'; readonly word: string }
  /** `outletAfter` of "X of the Post", `outletBefore` of "the Post's X"; `noun` stands just before the name. */
  | {
      readonly kind: 'name';
      readonly name: NameMention;
      readonly description: string | null;
      readonly outletAfter: NameMention | null;
      readonly outletBefore: NameMention | null;
      readonly noun: string | null;
    }
  /** "a spokesman for X", "X's statement": whoever speaks, X is the source. */
  | { readonly kind: 'voice'; readonly name: NameMention; readonly description: string }
  /** Nobody named: `head` is the noun, `names` are those within, "Roe" in "people close to Roe". */
  | {
      readonly kind: 'description';
      readonly text: string;
      readonly head: string;
      readonly definite: boolean;
      readonly names: readonly NameMention[];
      readonly plural: boolean;
    };

const VOICE =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|representative|statement|letter|tweet|email|e-mail|post|data|figures|statistics|guidance|numbers|message|announcement|website|account)$/;

const LINK =
  /^(?:for|from|of|by|at|with|in|on|to|inside|near|who|whose|which|that|familiar|seen|obtained|reviewed|close|briefed|outside|within|about|told|published|posted|released|sent|working|citing)$/;

/** "according to him" */
const OBJECT_FORMS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** Reads the words of a source span. */
export function readMention(text: string, [start, end]: Span): Reading {
  const items: Item[] = tokenize(text, start, end).map((token) => ({ ...token, quotation: null }));
  const only = items[0];
  const subject = OBJECT_FORMS.get(only?.lower ?? '') ?? only?.lower ?? '';
  if (items.length === 1 && PERSONAL.has(subject)) return { kind: 'pronoun', word: subject };
  const headEnd = endOfHead(items);
  const names = namesIn(items);
  const inHead = names.filter(({ last }) => last < headEnd);
  const wordsOf = (from: number, to: number): string => {
    const a = items[from];
    const b = items[to];
    return a && b ? text.slice(a.start, b.end).replace(/\s+/g, ' ') : '';
  };
  const lastHead = items[headEnd - 1]?.lower ?? '';
  const introduced = names.find(({ first, last }) => first === headEnd + 1 && isCommaOrEnd(items[last + 1]));
  if (introduced && isComma(items[headEnd]) && ROLES.has(lastHead)) {
    const role = wordsOf(ARTICLES.has(items[0]?.lower ?? '') ? 1 : 0, headEnd - 1);
    return {
      ...{ kind: 'name', name: introduced, description: role },
      ...{ outletAfter: null, outletBefore: null, noun: lastHead },
    };
  }
  const name = inHead.at(-1);
  if (name?.last === headEnd - 1) return named(items, name, inHead, names, headEnd, wordsOf);
  if (name && isPossessive(items[name.last + 1]) && UTTERANCES.has(lastHead))
    return { kind: 'voice', name, description: wordsOf(0, items.length - 1) };
  if (name && VOICE.test(lastHead) && !UTTERANCES.has(lastHead))
    return { kind: 'voice', name, description: wordsOf(0, headEnd - 1) };
  if (name && isOutletNoun(items, name.last + 1, headEnd)) {
    return { kind: 'name', name, description: null, outletAfter: null, outletBefore: null, noun: lastHead };
  }
  const after = names.find(({ first }) => first >= headEnd);
  if (
    after &&
    VOICE.test(lastHead) &&
    /^(?:for|from|of|by|at|on)$/.test(items[headEnd]?.lower ?? '') &&
    after.first - headEnd <= 4
  ) {
    return { kind: 'voice', name: after, description: wordsOf(0, after.last) };
  }
  return {
    kind: 'description',
    text: wordsOf(0, items.length - 1),
    head: lastHead.replace(/'s$/, ''),
    definite: /^(?:the|this|that|its|his|her|their)$/.test(items[0]?.lower ?? ''),
    names,
    plural: isPlural(lastHead, items[0]?.lower ?? ''),
  };
}

function named(
  items: readonly Item[],
  name: NameMention,
  inHead: readonly NameMention[],
  names: readonly NameMention[],
  headEnd: number,
  wordsOf: (from: number, to: number) => string,
): Reading {
  const first = name.title && items[name.first - 1] ? name.first - countTitle(items, name.first) : name.first;
  const before = ARTICLES.has(items[0]?.lower ?? '') ? 1 : 0;
  const lead = first - 1 >= before ? wordsOf(before, first - 1) : null;
  const tail =
    isComma(items[headEnd]) || isMark(items[headEnd], '–—') ? wordsOf(headEnd + 1, items.length - 1) : null;
  const possessor = inHead.length > 1 && isPossessive(items[name.first - 1]) ? (inHead.at(-2) ?? null) : null;
  const outletAfter =
    items[headEnd]?.lower === 'of' || items[headEnd]?.lower === 'at' || items[headEnd]?.lower === 'from'
      ? (names.find((other) => other.first > headEnd) ?? null)
      : null;
  const noun = items[first - 1]?.lower ?? null;
  return {
    kind: 'name',
    name,
    description: lead ?? tail ?? null,
    outletAfter,
    outletBefore: possessor,
    noun,
  };
}

const isCommaOrEnd = (item: Item | undefined): boolean => item === undefined || isComma(item);

const countTitle = (items: readonly Item[], at: number): number => {
  let count = 0;
  while (
    items[at - 1 - count] &&
    /^\p{Lu}/u.test(items[at - 1 - count]?.text ?? '') &&
    /\.$|^(?:dr|president|senator|general)$/i.test(items[at - 1 - count]?.text ?? '')
  )
    count++;
  return count;
};

function isOutletNoun(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to) return false;
  for (let i = from; i < to; i++)
    if (!OUTLETS.has(items[i]?.lower ?? '') && items[i]?.lower !== 'news') return false;
  return true;
}

/** Where the head of the phrase ends: before a comma, a preposition or a relative clause. */
function endOfHead(items: readonly Item[]): number {
  const named = namesIn(items);
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (named.some(({ first, last }) => first < at && at <= last)) continue;
    if ((item.kind === 'mark' && !isPossessive(item) && !isMark(item, '-&$./%')) || LINK.test(item.lower))
      return at;
  }
  return items.length;
}

const isPlural = (head: string, first: string): boolean =>
  (/[^s]s$/.test(head) && !/^(?:press|this|congress|series|news)$/.test(head)) ||
  GROUPS.has(head) ||
  /^(?:two|three|four|five|six|many|several|some|people)$/.test(first);
