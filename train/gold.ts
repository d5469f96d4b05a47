// Marked articles as the trainer's scripts read them: NAME.article.txt beside NAME.gold.json.
import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../lib/model';
import type { Document } from '../lib/engine/document/document';
import { spanOf } from '../lib/engine/document/document';
import type { Statement } from '../lib/engine/statements/statement';

export interface GoldClaim {
  content: Span[];
  cue: Span | null;
  source: Span | null;
  source_name: string;
  source_kind: string;
  chain: string[];
  full_chain: string[];
  via: string[];
  via_spans: (Span | null)[];
  basis_spans: (Span | null)[];
  hedges: Span[];
  hedged: boolean;
  optional: boolean;
}
export interface Gold {
  entities: { name: string; aliases: string[] }[];
  claims: GoldClaim[];
}
export interface GoldArticle {
  id: string;
  text: string;
  gold: Gold;
}

/** The articles of a folder, in the order of their names. */
export function readGold(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  return files.sort().map((file) => {
    const id = file.slice(0, -'.gold.json'.length);
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Gold;
    const text = readFileSync(`${folder}/${id}.article.txt`, 'utf8');
    return { id, text, gold: { ...gold, claims: joinGoingOn(text, gold.claims) } };
  });
}

/** Readers differ on whether a quotation that goes on behind its cue is a claim of its own; here it never is. */
function joinGoingOn(text: string, claims: readonly GoldClaim[]): GoldClaim[] {
  const joined: GoldClaim[] = [];
  const start = ({ content }: GoldClaim): number => content[0]?.[0] ?? 0;
  for (const claim of claims.toSorted((a, b) => start(a) - start(b))) {
    const from = start(claim);
    const endOf = ({ content, cue, source }: GoldClaim): number =>
      Math.max(...[...content, cue, source].map((span) => (span && span[0] < from ? span[1] : 0)));
    const before = claim.cue
      ? undefined
      : joined.findLast(
          (other) =>
            other.cue !== null &&
            other.source_name === claim.source_name &&
            /^[^\p{L}\p{N}]*[“"«„][^\p{L}\p{N}]*$/u.test(text.slice(endOf(other), from)),
        );
    if (before)
      joined[joined.indexOf(before)] = { ...before, content: [...before.content, ...claim.content] };
    else joined.push(claim);
  }
  return joined;
}

/** Two contents that share half of their characters say the same; from four fifths on the words are right. */
const SAME = 0.5;
export const SAME_WORDS = 0.8;

const cellsOf = (text: string, spans: readonly Span[]): Set<number> => {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) found.add(i);
  return found;
};
const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const cell of a) if (b.has(cell)) shared++;
  return shared / (a.size + b.size - shared || 1);
};

/** How much of a statement's words and of a claim's are the same, 0 to 1. */
export const sharedWords = (document: Document, { content }: Statement, claim: GoldClaim): number =>
  jaccard(
    cellsOf(
      document.text,
      content.map((range) => spanOf(document, range)),
    ),
    cellsOf(document.text, claim.content),
  );

/** For each statement the claim that it found, each claim once, the best pairs first; null where there is none. */
export function matchGold(
  document: Document,
  statements: readonly Statement[],
  claims: readonly GoldClaim[],
): (GoldClaim | null)[] {
  const cells = (spans: readonly Span[]): Set<number> => cellsOf(document.text, spans);
  const theirs = claims.map(({ content }) => cells(content));
  const pairs = statements.flatMap((statement, i) => {
    const own = cells(statement.content.map((range) => spanOf(document, range)));
    return theirs.map((other, j) => {
      const cue = claims[j]?.cue;
      const sameCue = cue != null && statement.cue.some((range) => overlap(spanOf(document, range), cue));
      return { i, j, value: jaccard(own, other) + (sameCue ? 0.01 : 0) };
    });
  });
  const matched: (GoldClaim | null)[] = statements.map(() => null);
  const taken = new Set<number>();
  for (const { i, j, value } of pairs.sort((a, b) => b.value - a.value)) {
    if (value < SAME || matched[i] || taken.has(j)) continue;
    matched[i] = claims[j] ?? null;
    taken.add(j);
  }
  return matched;
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
