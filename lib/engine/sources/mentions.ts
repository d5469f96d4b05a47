// Reads one source phrase: pronoun, name with its description, spokesman of a body, or a mere description.
import type { Span } from '../../model';
import { ARTICLES, PERSONAL } from '../lexicon/function-words';
import { ROLES, UTTERANCES } from '../lexicon/nouns';
import { NATIONALITIES } from '../lexicon/places';
import { isTitle } from '../lexicon/titles';
import { isComma, isMark, isPossessive } from '../attributions/item-kinds';
import { asItem, type Item } from '../text/sentences';
import { tokenize } from '../text/tokens';
import { introducedName } from './introduced-names';
import { descriptionAfter, descriptionBefore } from './name-descriptions';
import { kindOfName } from './name-kinds';
import { namesIn, type NameMention } from './name-mentions';
import { endOfHead, isLink, isOutletNoun, isPlural, withoutAdverbs } from './phrase-head';

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
  /** "a spokesman for X", "X's statement": whoever speaks, X is the source. `noun` stands just after the name. */
  | {
      readonly kind: 'voice';
      readonly name: NameMention;
      readonly description: string;
      readonly noun: string | null;
    }
  /** Nobody named: `head` is the noun, `names` are those within, "Roe" in "people close to Roe". */
  | {
      readonly kind: 'description';
      readonly text: string;
      readonly head: string;
      readonly definite: boolean;
      readonly names: readonly NameMention[];
      /** Whether some of them stand in the head itself: "the Moss Valley council". */
      readonly namesInHead: boolean;
      readonly plural: boolean;
    };

const VOICE =
  /^(?:spokesm[ae]n|spokeswom[ae]n|spokespersons?|spokespeople|representatives?|statement|letter|tweet|email|e-mail|post|data|figures|statistics|guidance|numbers|message|announcement|website|account)$/;

/** "according to him", "she herself", and what stands alone where the span of a longer phrase was cut. */
const OTHER_FORMS: ReadonlyMap<string, string> = new Map([
  ...(['him', 'his', 'himself'] as const).map((form): [string, string] => [form, 'he']),
  ...(['her', 'hers', 'herself'] as const).map((form): [string, string] => [form, 'she']),
  ...(['them', 'their', 'themselves'] as const).map((form): [string, string] => [form, 'they']),
  ...(['its', 'itself'] as const).map((form): [string, string] => [form, 'it']),
]);
const SEVERAL =
  /^(?:many|some|most|several|few|other|all|these|those|two|three|four|five|six|dozens|hundreds)$/;

const PARTISAN =
  /^(?:republican|democrat|tory|conservative|liberal|socialist|independent|libertarian|unionist)$/;

/** Reads the words of a source span. */
export function readMention(text: string, [start, end]: Span): Reading {
  const items = withoutTime(withoutAdverbs(tokenize(text, start, end).map(asItem)));
  const names = namesIn(items).filter((name) => !isCommonWord(text, name, items));
  const pronoun = pronounOf(items, names);
  if (pronoun !== null) return { kind: 'pronoun', word: pronoun };
  const headEnd = endOfHead(items, names);
  const inHead = names.filter(({ last }) => last < headEnd);
  const wordsOf = (from: number, to: number): string => {
    const a = items[from];
    const b = items[to];
    return a && b ? text.slice(a.start, b.end).replace(/\s+/g, ' ') : '';
  };
  const lastHead = items[headEnd - 1]?.lower ?? '';
  const introduced = introducedName(items, names, headEnd);
  if (introduced) {
    const from = ARTICLES.has(items[0]?.lower ?? '') ? 1 : 0;
    return {
      ...{ kind: 'name', name: introduced.name, description: wordsOf(from, introduced.descriptionEnd - 1) },
      ...{ outletAfter: null, outletBefore: null, noun: lastHead },
    };
  }
  const name = inHead.at(-1);
  const officer = name?.last === headEnd - 1 ? officerNamed(items, name, names) : null;
  if (officer) return named(items, officer, inHead, names, officer.last + 1, wordsOf);
  if (name?.last === headEnd - 1 && !isOneOfMany(items, name))
    return named(items, name, inHead, names, headEnd, wordsOf);
  if (name && isPossessive(items[name.last + 1]) && UTTERANCES.has(lastHead))
    return { kind: 'voice', name, description: wordsOf(0, items.length - 1), noun: null };
  if (name && VOICE.test(lastHead) && !UTTERANCES.has(lastHead))
    return { kind: 'voice', name, description: wordsOf(0, headEnd - 1), noun: null };
  if (name && isOutletNoun(items, name.last + 1, headEnd)) {
    return { kind: 'name', name, description: null, outletAfter: null, outletBefore: null, noun: lastHead };
  }
  const voiced = VOICE.test(lastHead) ? voicedName(items, names, headEnd) : null;
  if (voiced) {
    const after = items[voiced.last + 1]?.lower ?? '';
    return { kind: 'voice', name: voiced, description: wordsOf(0, voiced.last), noun: after };
  }
  return {
    kind: 'description',
    text: wordsOf(0, items.length - 1),
    head: lastHead.replace(/'s$/, ''),
    definite: /^(?:the|this|that|its|his|her|their)$/.test(items[0]?.lower ?? ''),
    names: name && isOneOfMany(items, name) ? [] : names,
    namesInHead: inHead.length > 0,
    plural: isPlural(lastHead, items, headEnd),
  };
}

/** "07.49 Harbour staff": the time of an entry on a live page is no part of who speaks. */
const withoutTime = (items: readonly Item[]): readonly Item[] =>
  items.length > 1 && /^\d{1,2}[.:]\d{2}$/.test(items[0]?.text ?? '') ? items.slice(1) : items;

const SENTENCE_START = /(?:^|[\n.!?:•–—])["“”'‘’)\]\s]*$/;

/** "New figures", "Judge": one word written large only because it begins a sentence, for the text has it small as well. */
function isCommonWord(text: string, { words, first, title }: NameMention, items: readonly Item[]): boolean {
  const [word = ''] = words;
  const start = items[0]?.start ?? 0;
  if (first > 0 || words.length > 1 || title !== null || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const lower = word.toLowerCase();
  const small = () => new RegExp(`(?<![\\p{L}\\p{N}])${lower}(?![\\p{L}\\p{N}])`, 'u').test(text);
  const large = () => new RegExp(`[\\p{L}\\p{N},;] ${word}(?![\\p{L}\\p{N}]| \\p{Lu})`, 'u').test(text);
  return (
    SENTENCE_START.test(text.slice(Math.max(0, start - 8), start)) &&
    (ROLES.has(lower) || (text.includes(lower) && small())) &&
    !large()
  );
}

/** The subject form of a phrase that is a pronoun, or begins with one and names nobody: "she", "him to wait". */
function pronounOf(items: readonly Item[], names: readonly NameMention[]): string | null {
  const word = items[0]?.lower ?? '';
  const subject = OTHER_FORMS.get(word) ?? word;
  if (!PERSONAL.has(subject)) return null;
  if (items.length === 1) return subject;
  return names.length === 0 && (PERSONAL.has(word) || /^(?:him|them)$/.test(word)) ? subject : null;
}

/** "an Iowa Republican", "the Ohio Democrat", "many Londoners": one or some of a people, not a name. */
function isOneOfMany(items: readonly Item[], { first, last, words }: NameMention): boolean {
  const noun = words.at(-1)?.toLowerCase() ?? '';
  if (SEVERAL.test(items[first - 1]?.lower ?? '')) return /[^s]s$/.test(noun) && last === items.length - 1;
  const article = items[0]?.lower ?? '';
  if (article === 'the') return words.length > 1 && first === 1 && PARTISAN.test(noun);
  return /^(?:a|an|one|another)$/.test(article) && (NATIONALITIES.has(noun) || PARTISAN.test(noun));
}

/** "Ann Roe" in "Chief of Army Staff General Ann Roe". */
const officerNamed = (
  items: readonly Item[],
  { words, last }: NameMention,
  names: readonly NameMention[],
): NameMention | null =>
  words.length === 1 && isTitle(words[0]?.toLowerCase() ?? '') && items[last + 1]?.lower === 'of'
    ? (names.find(({ title, first }) => title !== null && first > last) ?? null)
    : null;

/** The body in "a spokesman for the body"; not "representatives of some Moss Valley mills". */
function voicedName(
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

function named(
  items: readonly Item[],
  name: NameMention,
  inHead: readonly NameMention[],
  names: readonly NameMention[],
  headEnd: number,
  wordsOf: (from: number, to: number) => string,
): Reading {
  const before = afterOthers(items, name, inHead) ?? (ARTICLES.has(items[0]?.lower ?? '') ? 1 : 0);
  const first = name.title ? name.first - countHonorifics(items, name.first, before) : name.first;
  const lead =
    first > before && !isPossessive(items[first - 1])
      ? descriptionBefore(wordsOf(before, withOffice(items, first, name) - 1))
      : null;
  const tail =
    isComma(items[headEnd]) || isMark(items[headEnd], '–—')
      ? descriptionAfter(wordsOf(headEnd + 1, items.length - 1))
      : null;
  const possessor = inHead.length > 1 && isPossessive(items[name.first - 1]) ? (inHead.at(-2) ?? null) : null;
  const outletAfter = /^(?:of|at|from)$/.test(items[headEnd]?.lower ?? '')
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

/** Where the description before a name ends: "Ohio Gov. Ann Roe" has the office in it, "mill owner Dr. Ann Roe" the title not. */
function withOffice(items: readonly Item[], at: number, { first }: NameMention): number {
  const before = items[at - 1]?.lower ?? '';
  if (ROLES.has(before) || isTitle(before)) return at;
  let end = at;
  while (end < first && OFFICE.test(items[end]?.text ?? '')) end++;
  return end;
}

const OFFICE = /^(?:Gov|Sen|Rep|Del|Gen|Col|Lt|Sgt|Maj|Capt|Adm)\.$/;

/** Where the words on the name itself begin once another person was named: after "Ann Roe and", if at all. */
function afterOthers(
  items: readonly Item[],
  { first }: NameMention,
  inHead: readonly NameMention[],
): number | null {
  const other = inHead.findLast(
    ({ last, words, title, hasArticle }) =>
      last + 1 < first &&
      items[last + 1]?.lower === 'and' &&
      words.length > 1 &&
      kindOfName(words, hasArticle, title) === 'person',
  );
  return other ? other.last + 2 : null;
}

/** Items before the name that only address it: "Dr.", "Sen."; and "President", when nothing stands before it. */
function countHonorifics(items: readonly Item[], at: number, start: number): number {
  let count = 0;
  while (at - 1 - count >= start && /^\p{Lu}.*\.$/u.test(items[at - 1 - count]?.text ?? '')) count++;
  return at - 1 - count === start &&
    /^(?:dr|mr|mrs|ms|miss|sir|president|senator|general)$/.test(items[start]?.lower ?? '')
    ? count + 1
    : count;
}
