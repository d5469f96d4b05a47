// Statements in the writer's own voice: a number or a name, a verb, and nobody said to have said it.
import type { Span } from '../../model';
import type { Document } from '../text/document';
import type { Item } from '../text/sentences';
import type { Attribution } from './attribution';
import { findsVerb } from './clauses';
import { contentSpans } from './draft';
import { isCapital, isMark, isQuotation } from './item-kinds';

const FEWEST = 6;
const MOST = 60;
const OWN_VOICE = /^(?:i|we|you|our|your|my|let|click|subscribe|sign|read|see)$/;

/** Sentences that no attribution touches and that assert something checkable. Few rather than many. */
export function findUnattributed(
  { text, sentences, paragraphs }: Document,
  attributed: readonly Attribution[],
): Attribution[] {
  const taken = attributed
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reached = 0;
  return sentences.flatMap(({ items, paragraph }) => {
    const start = items[0]?.start ?? 0;
    const end = items.at(-1)?.end ?? 0;
    for (let span = taken[next]; span && span[0] < end; span = taken[++next])
      reached = Math.max(reached, span[1]);
    if (reached > start || paragraphs[paragraph]?.kind !== 'text' || !asserts(items)) return [];
    const content: Span[] = contentSpans(text, items, { first: 0, last: items.length - 1 });
    return [
      {
        content,
        cue: [],
        source: [],
        manner: 'speech' as const,
        construction: 'plain',
        confidence: 0.5,
        why: ['a statement with no source in its sentence'],
      },
    ];
  });
}

function asserts(items: readonly Item[]): boolean {
  if (items.length < FEWEST || items.length > MOST || !isMark(items.at(-1), '.')) return false;
  if (items.some((item) => isQuotation(item) || OWN_VOICE.test(item.lower))) return false;
  const names = items.some((item, i) => item.kind === 'number' || (i > 0 && isCapital(item)));
  return names && findsVerb(items, 1, items.length - 1);
}
