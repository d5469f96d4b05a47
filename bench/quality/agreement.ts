// Whether attributions agree with those of a reader: one to one, half of the content shared, half of the source too.
import type { Span } from '../../lib/model';

export interface Marked {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
}

export interface Judgement {
  content: boolean;
  /** Content and source both. */
  whole: boolean;
}

export interface MarkedArticle {
  id: string;
  text: string;
  attributions: Marked[];
}

export const readArticles = (jsonLines: string): MarkedArticle[] =>
  jsonLines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MarkedArticle);

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

type Tokens = Set<number>;

function tokensIn(starts: readonly Span[], spans: readonly Span[]): Tokens {
  const found: Tokens = new Set();
  for (const [start, end] of spans)
    starts.forEach(([from, to], i) => {
      if (to > start && from < end) found.add(i);
    });
  return found;
}

function shared(a: Tokens, b: Tokens): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}

/** One judgement for each of `found`, in order. */
export function judge(text: string, gold: readonly Marked[], found: readonly Marked[]): Judgement[] {
  const tokens = Array.from(text.matchAll(TOKEN), (m): Span => [m.index, m.index + m[0].length]);
  const read = (list: readonly Marked[]): { content: Tokens; source: Tokens }[] =>
    list.map(({ content, source }) => ({
      content: tokensIn(tokens, content),
      source: tokensIn(tokens, source),
    }));
  const ours = read(found);
  const pairs = read(gold).flatMap((theirs, g) =>
    ours.map((mine, f) => {
      const both = shared(theirs.content, mine.content);
      const overlap = both / (theirs.content.size + mine.content.size - both || 1);
      const sizes = theirs.source.size + mine.source.size;
      const source = sizes === 0 || 2 * shared(theirs.source, mine.source) >= 0.5 * sizes;
      return { g, f, overlap, source };
    }),
  );
  const judgements = found.map((): Judgement => ({ content: false, whole: false }));
  const taken = new Set<number>();
  const used = new Set<number>();
  for (const { g, f, overlap, source } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < 0.5) break;
    if (taken.has(g) || used.has(f)) continue;
    taken.add(g);
    used.add(f);
    judgements[f] = { content: true, whole: source };
  }
  return judgements;
}
