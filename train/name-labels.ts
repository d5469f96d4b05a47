// Which tokens are part of a name, as far as the marks of an article tell: 0 unknown, 1 no, 2 the first, 3 a later one.
import type { Document } from '../lib/engine/document/document';
import type { Span } from '../lib/model';

/** A source or carrier as it stands, and every way in which the article names it. */
export interface NamedClaim {
  span: Span | null;
  names: readonly string[];
}

const NO = 1;
const FIRST = 2;
const LATER = 3;

/** A name begins with a capital, whatever small words it holds: "Bank of England", "ibn", "van". */
const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && words.length > 1;

const words = (name: string): string[] => name.split(/[\s’']+/u).filter(Boolean);
const byLength = (a: readonly string[], b: readonly string[]): number => b.length - a.length;

/** One label a token of the document: the names of sources and carriers, wherever they stand. */
export function nameLabels({ text, tokens }: Document, claims: readonly NamedClaim[]): Uint8Array {
  const { count, start, end } = tokens;
  const labels = new Uint8Array(count);
  const spelled = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
  const put = (from: number, to: number): void => {
    for (let k = from; k < to; k++) labels[k] = k === from ? FIRST : LATER;
  };
  for (let i = 0; i < count; i++) if (/^\P{Lu}/u.test(spelled[i] ?? '')) labels[i] = NO;
  const names = [...new Set(claims.flatMap((claim) => claim.names))].filter(isName);
  // the longest first, so that a surname does not cut a full name in two
  for (const name of names.map(words).sort(byLength))
    for (let i = 0; i < count; i++) {
      const last = matchEnd(spelled, i, name);
      if (last >= 0 && (labels[i] ?? 0) < FIRST) put(i, last);
    }
  // what stands by a claim is known in full: its name, if it has one, and none beside it
  for (const { span, names: own } of claims) {
    if (!span) continue;
    const inside = (i: number): boolean => (start[i] ?? 0) >= span[0] && (end[i] ?? 0) <= span[1];
    const from = start.findIndex((_, i) => inside(i));
    let to = from;
    while (from >= 0 && to < count && inside(to)) to++;
    for (let i = from; i < to; i++) labels[i] = NO;
    for (const name of own.filter(isName).map(words).sort(byLength)) {
      let at = from;
      while (at < to && matchEnd(spelled, at, name) < 0) at++;
      if (at >= to || from < 0) continue;
      put(at, Math.min(to, matchEnd(spelled, at, name)));
      break;
    }
  }
  return labels;
}

/** One label a token: within a source's phrase which words it is called by, where that is known. */
export function calledLabels(
  { tokens: { count, start, end } }: Document,
  claims: readonly { source: readonly Span[]; name?: readonly Span[] }[],
): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { source, name = [] } of claims) {
    const [phrase] = source;
    const [own] = name;
    if (!phrase || !own) continue;
    const inside = (i: number, [from, to]: Span): boolean => (end[i] ?? 0) > from && (start[i] ?? 0) < to;
    for (let i = start.findIndex((_, k) => inside(k, phrase)); i >= 0 && i < count && inside(i, phrase); i++)
      labels[i] = !inside(i, own) ? NO : (labels[i - 1] ?? 0) < FIRST || !inside(i - 1, own) ? FIRST : LATER;
  }
  return labels;
}

/** Where the words of a name that begins at `from` end, marks between them passed over; -1 when they do not stand there. */
function matchEnd(spelled: readonly string[], from: number, name: readonly string[]): number {
  let at = from;
  for (const [i, word] of name.entries()) {
    while (i > 0 && /^['’.-]$/u.test(spelled[at] ?? '')) at++;
    if (spelled[at] !== word && spelled[at] !== word.replace(/\.$/u, '')) return -1;
    at++;
  }
  return at;
}
