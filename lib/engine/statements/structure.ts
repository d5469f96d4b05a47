// What the text's own form says for certain: turns of a transcript, quotations over several paragraphs, quotations set apart.
import type { Block } from '../../model';
import { lowerAt, spanOf, type Document } from '../document/document';
import { isQuoted } from '../document/quotations';
import type { Range } from '../document/tokens';
import { joinGoingOn } from './going-on';
import { withQuotedAs } from './quoted-as';
import { introducedQuotations } from './introduced';
import { covers, firstToken, made, sizeOf, type Statement } from './statement';

/** Statements with what structure adds to them, in reading order. */
export function addStructure(
  document: Document,
  statements: readonly Statement[],
  blocks: readonly Block[],
): Statement[] {
  const turns = transcriptTurns(document);
  const turnAt = new Int32Array(document.tokens.count).fill(-1);
  turns.forEach(({ source, content }, i) => turnAt.fill(i, source[0]?.[0], content[0]?.[1]));
  const inTurns = statements
    .filter(({ content, cue }) => !content.some(([from]) => replaces(turns[turnAt[from] ?? -1], cue)))
    .map((one) => withHearsay(document, one));
  const read = withCited(document, withQuotedAs(document, joinGoingOn(document, inTurns)));
  const continued = continueQuotations(document, read);
  const displayed = displayedQuotations(document, continued, blocks);
  const introduced = introducedQuotations(document, [...continued, ...turns, ...displayed]);
  return [...continued, ...turns, ...displayed, ...introduced].sort((a, b) => firstToken(a) - firstToken(b));
}

/** A speaker's name in capitals, with a title before it, then a colon: the form of broadcast and court transcripts. */
const TURN = /^["“'‘\s]*((?:\p{Lu}[\p{Lu}.’'-]*\s){0,3}\p{Lu}[\p{Lu}’'-]+):\s+(?=\S)/u;
/** Question and answer without a name say nobody. */
const NOBODY =
  /^(?:Q|A|QUESTION|ANSWER|UNIDENTIFIED|NOTE|UPDATE|EDITOR|RELATED|READ|WATCH|MORE|CORRECTION|BREAKING)\b/;
/** Fewer turns are headings or labels. */
const LEAST_TURNS = 3;
const LEAST_SPEAKERS = 2;

/** "ROE: I never signed it.": every turn is what its speaker said. None where fewer than two speakers take turns. */
function transcriptTurns(document: Document): Statement[] {
  const { text, tokens } = document;
  const speakers = new Set<string>();
  const turns = document.paragraphs.flatMap((paragraph) => {
    const [start, end] = spanOf(document, paragraph);
    const turn = TURN.exec(text.slice(start, end));
    const name = turn?.[1];
    if (!turn || !name || NOBODY.test(name)) return [];
    const from = start + turn[0].indexOf(name);
    let first = paragraph[0];
    while ((tokens.start[first] ?? Infinity) < from) first++;
    let colon = first;
    while (colon < paragraph[1] && text.charAt(tokens.start[colon] ?? 0) !== ':') colon++;
    if (colon + 1 >= paragraph[1]) return [];
    speakers.add(name);
    return [made('transcript', [[colon + 1, paragraph[1]]], [[colon, colon + 1]], [[first, colon]], 0.85)];
  });
  return turns.length >= LEAST_TURNS && speakers.size >= LEAST_SPEAKERS ? turns : [];
}

/** Whether a turn says what a statement in it says, by its cue, and more surely. */
function replaces(turn: Statement | undefined, [cue]: readonly Range[]): boolean {
  const [first] = turn?.source ?? [];
  const [said] = turn?.content ?? [];
  return first !== undefined && said !== undefined && (!cue || covers([[first[0], said[0]]], cue[0]));
}

/** "Reportedly" makes doubtful whatever it stands in, where the writer says it and not somebody quoted. */
function withHearsay(document: Document, statement: Statement): Statement {
  const { tokens, language } = document;
  const own = [...statement.cue, ...statement.content].flatMap(([from, to]): Range[] => {
    const found: Range[] = [];
    for (let i = from; i < to; i++)
      if (language.hearsay.has(lowerAt(document, i)) && !isQuoted(tokens, i)) found.push([i, i + 1]);
    return found;
  });
  const more = own.filter(([at]) => !covers(statement.hedge, at));
  return more.length === 0 ? statement : { ...statement, hedge: [...statement.hedge, ...more] };
}

const PHRASE_ENDS = /^[,;:.()“”"«»–—]$/u;

/** For each sentence the statements whose cue begins in it, in the order given. */
function bySentence({ sentences, tokens }: Document, statements: readonly Statement[]): Statement[][] {
  const sentenceOf = new Int32Array(tokens.start.length).fill(-1);
  sentences.forEach(([from, to], i) => sentenceOf.fill(i, from, to));
  const lists = sentences.map((): Statement[] => []);
  for (const one of statements) lists[sentenceOf[one.cue[0]?.[0] ?? -1] ?? -1]?.push(one);
  return lists;
}

/** "The Mirror, citing Regnum, said …": what a report relies on is a step of its claim, and no claim of its own. */
function withCited(document: Document, statements: readonly Statement[]): Statement[] {
  const { tokens, language, sentences } = document;
  const bases = new Map<Statement, Range>();
  const dropped = new Set<Statement>();
  const cueing = bySentence(document, statements);
  sentences.forEach(([from, to], sentence) => {
    const here = cueing[sentence] ?? [];
    let end = from;
    for (let at = from; at < to - 1; at++) {
      if (!language.citing.has(lowerAt(document, at)) || isQuoted(tokens, at)) continue;
      end = Math.max(end, at + 1);
      while (
        end < to &&
        !PHRASE_ENDS.test(lowerAt(document, end)) &&
        !language.complementiser.has(lowerAt(document, end))
      )
        end++;
      const own = here.filter(({ cue }) => covers(cue, at));
      const host = here
        .filter((one) => !own.includes(one) && one.manner === 'speech' && !covers(one.content, at))
        .sort((a, b) => Math.abs((a.cue[0]?.[0] ?? 0) - at) - Math.abs((b.cue[0]?.[0] ?? 0) - at))[0];
      if (!host || end === at + 1) continue;
      bases.set(host, [at + 1, end]);
      for (const one of own) dropped.add(one);
    }
  });
  return statements
    .filter((one) => !dropped.has(one))
    .map((one) => {
      const cited = bases.get(one);
      return cited
        ? { ...one, via: one.via.filter(([from]) => !covers([cited], from)), basis: [cited] }
        : one;
    });
}

/** A quotation that goes on in the next paragraph belongs to whoever began it, where nobody else has it. */
function continueQuotations({ quotations, tokens }: Document, statements: readonly Statement[]): Statement[] {
  const added = new Map<Statement, Range[]>();
  const lastAt = new Int32Array(tokens.start.length).fill(-1);
  statements.forEach(({ content }, i) => {
    for (const [from, to] of content) lastAt.fill(i, from, to);
  });
  let before: Statement | undefined;
  for (const { range, continues } of quotations) {
    const [from, to] = range;
    const own = statements[Math.max(lastAt[from] ?? -1, lastAt[to - 1] ?? -1)];
    if (own) before = own;
    else if (continues && before && to > from) {
      const ranges = added.get(before);
      if (ranges) ranges.push(range);
      else added.set(before, [range]);
    } else before = undefined;
  }
  return statements.map((one) => ({ ...one, content: [...one.content, ...(added.get(one) ?? [])] }));
}

/** What the page sets apart as a quotation and nothing in it attributes goes on from the speaker before. */
function displayedQuotations(
  document: Document,
  statements: readonly Statement[],
  blocks: readonly Block[],
): Statement[] {
  const apart = blocks.filter(({ kind }) => kind === 'quote').sort((a, b) => a.span[0] - b.span[0]);
  const isTaken = new Uint8Array(document.tokens.start.length);
  for (const { content, cue } of statements)
    for (const [from, to] of [...content, ...cue]) isTaken.fill(1, from, to);
  let next = 0;
  let apartUntil = -1;
  return document.paragraphs.flatMap((paragraph) => {
    const [start, end] = spanOf(document, paragraph);
    for (let block = apart[next]; block && block.span[0] <= start; block = apart[++next])
      apartUntil = Math.max(apartUntil, block.span[1]);
    if (end > apartUntil || isTaken.subarray(...paragraph).includes(1)) return [];
    return [made('displayed-quotation', [paragraph], [], [], 0.6)];
  });
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;

/** Sentences in the writer's own voice that assert something checkable, a number or a name: few rather than many. */
export function unattributed(
  document: Document,
  statements: readonly Statement[],
  names: readonly Range[],
): Range[] {
  const { text, tokens } = document;
  const taken = statements
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .sort((a, b) => a[0] - b[0]);
  const named = new Set(names.map(([from]) => from));
  let next = 0;
  let reached = 0;
  return document.sentences.filter(([from, to]) => {
    for (let range = taken[next]; range && range[0] < to; range = taken[++next])
      reached = Math.max(reached, range[1]);
    if (reached > from || to - from < FEWEST_WORDS || to - from > MOST_WORDS) return false;
    if (text.charAt(tokens.start[to - 1] ?? 0) !== '.' || (tokens.place[from] ?? 0) > 2) return false;
    let checkable = false;
    for (let i = from; i < to; i++) {
      if (isQuoted(tokens, i)) return false;
      if (tokens.word[i] === 0 || (i > from && named.has(i))) checkable = true;
    }
    return checkable;
  });
}

/** For each statement the tightest other one whose content holds its cue, or its first words where it has none; or -1. */
export function outerOnes(statements: readonly Statement[]): number[] {
  return statements.map((inner, i) => {
    const at = (inner.cue[0] ?? inner.content[0])?.[0] ?? -1;
    const size = sizeOf(inner.content);
    let best = -1;
    let tightest = Infinity;
    for (let j = Math.max(0, i - NEAR); j < Math.min(statements.length, i + NEAR); j++) {
      const outer = statements[j];
      if (!outer || j === i || outer.manner === 'thought' || !covers(outer.content, at)) continue;
      const holding = sizeOf(outer.content);
      if (holding > size && holding < tightest) {
        best = j;
        tightest = holding;
      }
    }
    return best;
  });
}

/** A statement and what it holds stand this near to each other in reading order. */
const NEAR = 60;
