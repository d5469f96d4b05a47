// Arithmetic on spans: UTF-16 offsets, end exclusive.
import type { Span } from '../model';

/** Characters in all the spans. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + e - s, 0);

/** Whether each inner span lies in one of the outer ones. */
export const holds = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every(([s, e]) => outer.some(([t, f]) => t <= s && e <= f));
