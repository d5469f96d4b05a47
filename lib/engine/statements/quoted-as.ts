// "The agency quoted Ann Roe as saying …", "Ann Roe was quoted by the agency as saying …": one statement, with a carrier.
import { lowerAt, tokensOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import { covers, type Statement } from './statement';

/** From the verb to "saying"; who is quoted, and by whom. */
interface QuotedAs {
  cue: Range;
  source: Range;
  via: Range | null;
}

/** The parts of a form stand so near to each other: in reading order, and in tokens from verb to "saying". */
const NEAR = 5;
const LONGEST = 40;

/** Statements with each such form as one: the network reads one of the outlet, and one of whoever is quoted. */
export function withQuotedAs(document: Document, statements: readonly Statement[]): readonly Statement[] {
  if (!document.language.quotedAs) return statements;
  const made = new Map<Statement, Statement | null>();
  for (const [i, one] of statements.entries()) {
    const around = statements.slice(Math.max(0, i - NEAR), i + NEAR);
    const form = formOf(document, one, around);
    if (!form) continue;
    const parts = around.filter(({ cue }) =>
      cue.some(([from, to]) => from < form.cue[1] && to > form.cue[0]),
    );
    for (const part of parts) made.set(part, null);
    made.set(one, asOne(form, one, parts));
  }
  return statements.flatMap((one) => {
    const merged = made.get(one);
    return merged === undefined ? [one] : (merged ?? []);
  });
}

/** The form that a statement's cue ends, or null. */
function formOf(document: Document, { cue }: Statement, statements: readonly Statement[]): QuotedAs | null {
  const { quotedAs } = document.language;
  const word = (token: number): string => lowerAt(document, token);
  const [from = 0, to = 0] = cue.at(-1) ?? [];
  const { count } = document.tokens;
  // the network may read the verb alone as the cue
  const last = tokensOf([from, to]).some((token) => quotedAs?.verbs.has(word(token))) ? from + LONGEST : to;
  const saying =
    tokensOf([from, Math.min(count, last)]).find(
      (token) => quotedAs?.saying.has(word(token)) && word(token - 1) === quotedAs.as,
    ) ?? -1;
  const { sentence } = document.tokens;
  if (!quotedAs || saying < 0 || sentence[saying] !== sentence[from]) return null;
  const isHere = (token: number): boolean => sentence[token] === sentence[saying] && token > saying - LONGEST;
  let verb = saying - 2;
  while (verb >= 0 && isHere(verb) && !quotedAs.verbs.has(word(verb))) verb--;
  if (verb < 0 || !isHere(verb)) return null;
  const phrases = statements
    .flatMap(({ source }) => source)
    .filter(([from]) => sentence[from] === sentence[saying]);
  const bare = (from: number, to: number): Range | null => {
    let [start, end] = [from, to];
    while (start < end && /^\P{L}+$/u.test(word(start))) start++;
    while (end > start && /^\P{L}+$/u.test(word(end - 1))) end--;
    return start < end ? [start, end] : null;
  };
  const between = bare(verb + 1, saying - 1);
  const be = [verb - 2, verb - 1].find((token) => quotedAs.be.has(word(token)));
  const whole: Range = [be ?? verb, saying + 1];
  const before = phrases.findLast(([, end]) => end <= verb) ?? capitalsBefore(document, whole[0]);
  if (!before) return null;
  if (be === undefined) return between && { cue: whole, source: between, via: before };
  const isLed = (token: number): boolean => quotedAs.by.has(word(token));
  const behind = isLed(saying + 1) ? phrases.find(([from]) => from === saying + 2) : undefined;
  const via = between && isLed(between[0]) ? bare(between[0] + 1, between[1]) : (behind ?? null);
  return { cue: whole, source: before, via };
}

/** The name that stands right before a token, where the network read no phrase; null where none does. */
function capitalsBefore({ text, tokens }: Document, end: number): Range | null {
  let start = end;
  while (start > 0 && /^\p{Lu}/u.test(text.slice(tokens.start[start - 1], tokens.end[start - 1]))) start--;
  return start < end ? [start, end] : null;
}

/** One statement of all that the network read in the form. `one` holds "saying". */
function asOne({ cue, source, via }: QuotedAs, one: Statement, parts: readonly Statement[]): Statement {
  const within = (token: number): boolean => covers([source, cue, ...(via ? [via] : [])], token);
  const spoken = [one, ...parts].find(({ content }) => !content.some(([from]) => within(from))) ?? one;
  const by =
    parts.find(({ source: [first] }) => first && first[0] < source[1] && first[1] > source[0]) ?? one;
  return {
    ...one,
    content: spoken.content,
    cue: [cue],
    source: [source],
    name: parts.flatMap(({ name }) => name.filter(([from]) => covers([source], from))).slice(0, 1),
    via: via ? [via] : [],
    kinds: by.kinds,
    confidence: Math.max(...parts.map(({ confidence }) => confidence)),
  };
}
