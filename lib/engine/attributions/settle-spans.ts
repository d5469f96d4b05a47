// Brings the network's spans to what the later stages read: the bare cue, the whole name, the words said.
import type { Span } from '../../model';
import { PARTICLES, verbOf } from '../lexicon/verbs';
import { kindOfName } from '../sources/name-kinds';
import { namesIn } from '../sources/name-mentions';
import { tokenize } from '../text/tokens';
import { asItem, type Item } from '../text/sentences';
import type { Attribution } from './attribution';

const PREPOSITION = /^(?:on|in|at|to|with|by|for|during|over|via|through)$/;
const RELATIVE = /^(?:who|which)$/i;
/** A name reaches no further than this beyond the edge that cuts it, in characters. */
const NAME_REACH = 60;
/** A name stands so near to "Mr." before it, in characters. */
const ADDRESS = 3;
/** After the cue so few words are where it was said, when what was said follows: "noted on Channel One that …". */
const PLACE_WORDS = 3;

/** "citing" tells of a source, not of words; "is called" of a name. */
const NO_CUE = /^(?:citing|quoting|(?:is|are|was|were) (?:\w+ )?called)$/i;
/** "offered no evidence", "asked not to be named": that something was not said is no statement. */
const NOTHING_SAID =
  /^(?:no (?:evidence|proof|details?|reasons?|explanation|figures?|names?|comment)\b|not to be (?:named|identified|quoted)\b)/i;
/** "VELMARK: The mill …": where a report was written is nobody who speaks. */
function isDateline(text: string, { cue, source }: Attribution): boolean {
  const [at = [0, 0] as const] = source;
  const place = text.slice(...at);
  if (text.slice(...(cue[0] ?? [0, 0])) !== ':' || !/^[\p{Lu}\s.]{3,}$/u.test(place)) return false;
  const opens = at[0] === 0 || text.charAt(at[0] - 1) === '\n';
  return opens && kindOfName(place.split(/\s+/), false, null) === 'government';
}

const EDGE_MARK = /[\s,;:–—]/;
const EDGE_WORD = /\b(?:who|which|that)$/i;
/** "which", and the character before it, which tells whether it begins there. */
const LONGEST_EDGE_WORD = 6;
/** A longer gap in a content is no slip. In characters. */
const LONGEST_GAP = 40;

const itemsOf = (text: string, [start, end]: Span): Item[] => tokenize(text, start, end).map(asItem);

/** "told Reuters" is "told", "said in a statement" is "said"; "told reporters", "pointed to", "according to" stay. */
function bareCue(text: string, cue: Span): Span {
  const items = itemsOf(text, cue);
  const at = items.findLastIndex(({ lower }) => verbOf(lower) !== undefined);
  const item = items[at];
  const verb = item && verbOf(item.lower);
  const next = items[at + 1];
  if (!verb || !next) return cue;
  const outlet = verb.addresses && /^\p{Lu}/u.test(next.text);
  const place = PREPOSITION.test(next.lower) && !PARTICLES.get(verb.lemma)?.after.has(next.lower);
  return outlet || place ? [cue[0], item.end] : cue;
}

/**
 * The source without a "that" before it or a "who" behind it, and with the whole of the name that its end cuts, unless
 * the rest of that name is the cue's or the content's: "Ann Roe Says" in a headline. A lone "who" stays.
 */
function wholeSource(text: string, [start, end]: Span, others: readonly Span[]): Span {
  if (RELATIVE.test(text.slice(start, end))) return [start, end];
  const line = text.indexOf('\n', end);
  const reach = Math.min(end + NAME_REACH, line < 0 ? text.length : line);
  const addressed = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?$/.test(text.slice(start, end)) ? ADDRESS : 0;
  const cut = namesIn(itemsOf(text, [start, reach])).find(
    ({ span }) =>
      span[0] < end + addressed && end < span[1] && !others.some((other) => overlap(other, [end, span[1]])),
  );
  const that = /^that\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return [start + that, cut ? cut.span[1] : beforeEdge(text, start, end)];
}

/** Where a source ends without the marks and the "who" behind it. */
function beforeEdge(text: string, start: number, end: number): number {
  let last = end;
  for (;;) {
    // Stepped, for a pattern with "+$" would begin anew at each of a page's hundred thousand spaces.
    while (last > start && EDGE_MARK.test(text.charAt(last - 1))) last--;
    const word = EDGE_WORD.exec(text.slice(Math.max(start, last - LONGEST_EDGE_WORD), last));
    if (!word) return last;
    last -= word[0].length;
  }
}

/** "The minister" and "Ann Roe" with nothing but a comma between them are one phrase. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && /^[\s,]*$/.test(text.slice(last[1], span[0]))) whole[whole.length - 1] = [last[0], span[1]];
    else whole.push(span);
  }
  return whole;
}

/** Two stretches of content with neither cue nor source nor the end of a sentence between them are one. */
function joinedContent(text: string, { content, cue, source }: Attribution): Span[] {
  const whole: Span[] = [];
  for (const span of content) {
    const last = whole.at(-1);
    const gap: Span | null = last ? [last[1], span[0]] : null;
    const open = gap !== null && gap[1] - gap[0] <= LONGEST_GAP && !/[.!?;:“”"\n]/.test(text.slice(...gap));
    if (last && gap && open && ![...cue, ...source].some((part) => overlap(part, gap)))
      whole[whole.length - 1] = [last[0], span[1]];
    else whole.push(span);
  }
  return whole;
}

const wordsIn = (text: string, span: Span): string[] =>
  text.slice(...span).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
const overlap = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;
const isQuoted = (text: string, [start, end]: Span): boolean =>
  /[“”"‘]/.test(text.slice(Math.max(0, start - 1), end + 1));

/** The attribution with settled spans; null when nothing is said in it: "citing Regnum", "told him". */
export function settleSpans(text: string, attribution: Attribution): Attribution | null {
  const cue = attribution.cue.map((span) => bareCue(text, span));
  if (NO_CUE.test(cue.map((span) => text.slice(...span)).join(' '))) return null;
  const cueEnd = attribution.cue.at(-1)?.[1] ?? 0;
  const source = joined(text, attribution.source)
    .filter((span) => !/^that$/i.test(text.slice(...span)))
    .map((span) => wholeSource(text, span, [...cue, ...attribution.content]))
    .filter((span) => span[0] < span[1] && !cue.some((part) => overlap(part, span)));
  const content = joinedContent(text, attribution).filter(
    (span, i, all) =>
      i > 0 ||
      all.length === 1 ||
      span[0] < cueEnd ||
      isQuoted(text, span) ||
      wordsIn(text, span).length > PLACE_WORDS,
  );
  if (NOTHING_SAID.test(text.slice(...(content[0] ?? [0, 0])))) return null;
  if (isDateline(text, attribution)) return null;
  const words = content.flatMap((span) => wordsIn(text, span));
  const clause =
    words.length > 1 &&
    content.length > 0 &&
    /\bthat\s*$/.test(text.slice(Math.max(0, (content[0]?.[0] ?? 0) - 8), content[0]?.[0]));
  // What somebody wants or backs may be a word: "backs the levy". What somebody said in so few words is no statement.
  if (
    attribution.manner === 'speech' &&
    words.length < 3 &&
    !clause &&
    !content.some((span) => isQuoted(text, span))
  )
    return null;
  return { ...attribution, cue, source, content };
}
