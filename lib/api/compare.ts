// `whence/compare`: what two reports have in common, and which reports tell of the same event.
import { compare as compareDigests, type Comparison, type CoverageLabel } from '../coverage/compare';
import { digest } from '../coverage/digest';
import { rankSameEvent } from '../coverage/rank';
import type { Report } from '../model';

export type { Comparison, CoverageLabel };
export type { Report };

/**
 * What two articles have in common: one origin, one text, one quotation. That nothing was found does not make them
 * independent.
 * @example
 * compare(await analyze({ text: first }), await analyze({ text: second })).label; // 'same-origin'
 */
export function compare(a: Report, b: Report): Comparison {
  return compareDigests(digest(a), digest(b));
}

export interface RelatedReport {
  report: Report;
  /** How likely both tell of one event: comparable within one list only. */
  score: number;
  /** Whether a reader would be shown it. */
  shown: boolean;
  label: CoverageLabel;
}

/**
 * Which of some reports tell of the same event as one report, best first.
 * @example relatedTo(report, reports).filter(({ shown }) => shown)
 */
export function relatedTo(report: Report, others: readonly Report[]): RelatedReport[] {
  const own = digest(report);
  const pool = others.map((other) => ({ ...digest(other), report: other }));
  return rankSameEvent(own, pool).map(({ item, score, shown }) => ({
    report: item.report,
    score,
    shown,
    label: compareDigests(own, item).label,
  }));
}
