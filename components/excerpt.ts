// Words of the article, taken by span.
import type { Span } from '../lib/model';

/** The words under the spans; a gap between two spans is shown as an ellipsis. */
export const excerpt = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
