// Whether a claim is in the source's words, in the writer's, or both.
import type { Claim, Span } from '../../model';
import { quotationAfter, quotationAt, type Document } from '../text/document';
import { quotationsIn } from '../text/quotations';

const SAID = /[\p{L}\p{N}]/gu;

/**
 * For words that a speaker reports inside a quotation, the marks around the speaker's own words do not count.
 * direct: nothing but quoted words. mixed: some. indirect: none.
 */
export function formOf(
  { text, quotations }: Document,
  content: readonly Span[],
  cue: readonly Span[],
): Claim['form'] {
  const at = cue[0]?.[0] ?? -1;
  const around = quotationAt(quotations, at);
  const marked = around ? quotationsIn(text, around.inner) : quotations;
  let inside = 0;
  let outside = 0;
  for (const [start, end] of content) {
    let reached = start;
    for (let i = quotationAfter(marked, start); i < marked.length; i++) {
      const inner = marked[i]?.inner ?? [end, end];
      if (inner[0] >= end) break;
      const from = Math.max(reached, inner[0]);
      const to = Math.min(end, inner[1]);
      if (from >= to) continue;
      outside += count(text.slice(reached, from));
      inside += count(text.slice(from, to));
      reached = to;
    }
    outside += count(text.slice(reached, end));
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

const count = (text: string): number => text.match(SAID)?.length ?? 0;
