// A claim as its sentence has it: with the words that attribute it, which alone make a fragment readable.
import type { Claim, Span } from '../model';

/** A stretch of the article's text, and whether it is what is claimed or what stands around that. */
export interface StatementPart {
  words: string;
  isClaim: boolean;
}

type Words = Pick<Claim, 'content' | 'cue' | 'source'>;

/** Further apart, in UTF-16 units, the attribution and the claim are shown as two stretches. */
const APART = 160;
/** Reaching for the end of a clause stops after so many. */
const REACH = 60;
/** Where a clause ends. A stop that no space follows is part of a number or a name. */
const CLAUSE_END = /[,;:!?“”„"«»()\n—–]|[.…](?=\s|$)/gu;
const OPENING = /(?:["“„‘'([]|«\s?)$/u;
const CLOSING = /^[,.!?…]?(?:["”“’)\]']|\s?»)/u;

/**
 * The claim with its cue and its source, in the order and the words of the article, widened to whole clauses.
 * @param text the article's
 * @returns parts on one line; between stretches that stand apart there is " … "
 * @example statementParts(text, claim) // “The quay sinks” (the claim), “, Ada Marsh said” (around it)
 */
export function statementParts(text: string, claim: Words): StatementPart[] {
  const parts = stretches(text, claim).flatMap((stretch, i): StatementPart[] => {
    const own = split(text, stretch, claim.content);
    return i === 0 ? own : [{ words: ' … ', isClaim: false }, ...own];
  });
  return parts.filter(({ words }) => words !== '');
}

/** The same as one string. */
export const statement = (text: string, claim: Words): string =>
  statementParts(text, claim)
    .map(({ words }) => words)
    .join('');

/** The claim and its attribution: what stands close together in one paragraph is one stretch. */
function stretches(text: string, { content, cue, source }: Words): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...content, ...cue, ...source].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start - last[1] <= APART && !text.slice(last[1], start).includes('\n'))
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined.map((stretch, i) => {
    const [start, end] = widened(text, stretch);
    return [Math.max(start, joined[i - 1]?.[1] ?? 0), Math.min(end, joined[i + 1]?.[0] ?? text.length)];
  });
}

/** To the ends of its clauses where they are near, and with the marks around it. */
function widened(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = [...before.matchAll(CLAUSE_END)].at(-1);
  const lead = clause ? before.slice(clause.index + 1) : start <= REACH ? before : '';
  const after = text.slice(end, end + REACH);
  const tail = after.search(CLAUSE_END);
  const from = start - lead.trimStart().length;
  const to = end + (tail < 0 ? (text.length - end <= REACH ? after.length : 0) : tail);
  const opening = OPENING.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(to, to + 4))?.[0].length ?? 0;
  return [from - opening, to + closing];
}

/** A stretch cut where what is claimed begins and ends. */
function split(text: string, [start, end]: Span, content: readonly Span[]): StatementPart[] {
  const cuts = [start, ...content.flat().filter((at) => at > start && at < end), end];
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? to;
    const words = text.slice(from, to).replace(/\s+/g, ' ');
    return { words, isClaim: content.some(([a, b]) => a <= from && to <= b) };
  });
}
