// Which of the articles read before are related to this one, and how.
import { addressKey } from './addresses';
import { compare, type Comparison, isCopy } from './compare';
import type { Digest } from './digest';
import { eventSimilarity } from './likeness';
import { type Ranked, rankSameEvent } from './rank';
import { sharedOrigins } from './shared';

/**
 * The same president is quoted in articles on anything: a shared origin relates two articles only when, its own
 * name aside, their words are this much alike as well. About half of the likeness of one event.
 */
const SAME_MATTER = 0.14;
/** Nor are two articles on one event when, but for that name, they have as good as nothing in common. */
const LEAST_APART = 0.08;

export interface Related {
  digest: Digest;
  /** How sure it is that both tell of one event, 0 to 1. */
  score: number;
  comparison: Comparison;
}

/**
 * The related articles among `others`, nearest first: see `labelled`.
 * @example relatedTo(digest(report), digests)[0]?.comparison.label // 'same-origin'
 */
export function relatedTo(digest: Digest, others: readonly Digest[]): Related[] {
  return labelled(digest, rankSameEvent(digest, others));
}

/**
 * Of ranked articles those of the same event, and those that trace to the same origin on the same matter, in the
 * order given, compared with `digest`. An article is not related to itself, by whatever address it was opened; those
 * without an address are left out, as there is nowhere to lead the reader.
 */
export function labelled(digest: Digest, ranked: readonly Ranked<Digest>[]): Related[] {
  const seen = new Set([addressKey(digest.url)]);
  return ranked.flatMap(({ item, score, shown }): Related[] => {
    if (item.url === null || item.id === digest.id || seen.has(addressKey(item.url))) return [];
    seen.add(addressKey(item.url));
    // Neither could be told below, whatever a comparison finds: leaving out names makes nothing more alike.
    if (!shown && eventSimilarity(digest, item) < SAME_MATTER && !isCopy(digest, item)) return [];
    const comparison = compare(digest, item);
    const names = sharedOrigins(digest, item).map(({ name }) => name);
    const apart = eventSimilarity(digest, item, names);
    const isSameMatter = comparison.sharedOrigins.length > 0 && apart >= SAME_MATTER;
    const isSameEvent = shown && apart >= LEAST_APART;
    if (!isSameEvent && !isSameMatter && comparison.label !== 'republished') return [];
    return [{ digest: item, score, comparison }];
  });
}
