// Which of the articles read before are related to this one, and how.
import type { Digest } from './digest';
import { eventSimilarity, sameEvent } from './same-event';
import { sharedOrigins } from './shared-origins';

/**
 * The same president is quoted in articles on anything: a shared origin relates two articles only when, its own
 * name aside, their words are this much alike as well. About half of the likeness of one event.
 */
const SAME_MATTER = 0.14;

export interface Related {
  url: string;
  /** The address where no title is known. */
  title: string;
  outlet: string | null;
  label: 'same-origin' | 'same-event';
  /** The evidence: names of the shared origins, those that carry most claims first. Empty for 'same-event'. */
  sharedOrigins: string[];
}

/**
 * The related articles among `others`, best first: those of a shared origin, then those of the same event, the
 * likest first. An article is not related to itself, by whatever address it was opened; those without an address
 * are left out, as there is nowhere to lead the reader.
 */
export function relatedTo(digest: Digest, others: readonly Digest[]): Related[] {
  const seen = new Set([addressKey(digest.url)]);
  return others
    .map((other) => ({ other, similarity: eventSimilarity(digest, other) }))
    .sort((a, b) => b.similarity - a.similarity)
    .flatMap(({ other }): Related[] => {
      const { url, title, outlet } = other;
      if (url === null || other.id === digest.id || seen.has(addressKey(url))) return [];
      seen.add(addressKey(url));
      const names = sharedOrigins(digest, other).map(({ name }) => name);
      const shared = eventSimilarity(digest, other, names) >= SAME_MATTER ? names : [];
      if (shared.length === 0 && !sameEvent(digest, other)) return [];
      const label = shared.length > 0 ? 'same-origin' : 'same-event';
      return [{ url, title: title ?? url, outlet, label, sharedOrigins: shared }];
    })
    .sort((a, b) => Number(b.label === 'same-origin') - Number(a.label === 'same-origin'));
}

/** The same for all addresses of one page: no scheme, "www." or "m.", no fragment, no tracking words. */
function addressKey(url: string | null): string {
  if (url === null || !URL.canParse(url)) return url ?? '';
  const { host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|ref_src|cmpid|smid|src|source)$/i.test(name)) {
      searchParams.delete(name);
    }
  }
  searchParams.sort();
  return `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}?${searchParams.toString()}`;
}
