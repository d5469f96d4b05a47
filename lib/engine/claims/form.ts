// Whether a claim is in the source's words, in the writer's, or both.
import type { Claim, Span } from '../../model';
import type { Document } from '../text/document';

const SAID = /[\p{L}\p{N}]/gu;

/** direct: nothing but quoted words. mixed: some. indirect: none. */
export function formOf(document: Document, content: readonly Span[]): Claim['form'] {
  let inside = 0;
  let outside = 0;
  for (const [start, end] of content) {
    let at = start;
    for (const { inner } of document.quotations) {
      const from = Math.max(at, inner[0]);
      const to = Math.min(end, inner[1]);
      if (from >= to) continue;
      outside += count(document.text.slice(at, from));
      inside += count(document.text.slice(from, to));
      at = to;
    }
    outside += count(document.text.slice(at, end));
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

const count = (text: string): number => text.match(SAID)?.length ?? 0;
