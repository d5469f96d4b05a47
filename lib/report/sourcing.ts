// The one reading of claims, chains and outlets that the summary, the notices and the quiet line all share.
import type { Article, Claim, Origin, Source, Span } from '../model';

/** On fewer claims than this a pattern is chance. */
export const MIN_CLAIMS = 3;

/** Who said what in one article, looked up once. */
export interface Sourcing {
  article: Pick<Article, 'url' | 'title' | 'byline' | 'outlet' | 'lang' | 'read' | 'text' | 'credit'>;
  /**
   * Speech with a stated attribution, be it named, anonymous or unspecified, in reading order. In "she said, the
   * Post reported" both claims rest on her: the inner one repeats the outer, and one statement counts once.
   */
  attributed: Claim[];
  /** The attributed claims of each origin, most claims first; ties keep the reading order. */
  origins: Origin[];
  source: (id: string) => Source | undefined;
  claim: (id: string) => Claim | undefined;
  /** Ids of the other outlets that stand between the article and the claim's origin, nearest first. */
  outletsBetween: (claim: Claim) => string[];
  /** Whether the source is an outlet other than the one that publishes the article. */
  isOtherOutlet: (id: string) => boolean;
  /** Whether a name is that of the outlet that publishes the article. */
  isOwnOutlet: (name: string) => boolean;
  /** The outlet whose site an address leads to, where it is known. */
  outletAt: OutletAt;
}

export type OutletAt = (href: string) => string | undefined;

/** Gathers the sourcing of an article. Ids that lead to no source are passed over. */
export function sourcingOf(
  article: Sourcing['article'],
  claims: readonly Claim[],
  sources: readonly Source[],
  outletAt: OutletAt = () => undefined,
): Sourcing {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const spoken = claims.filter((claim) => claim.manner === 'speech' && claim.attribution !== 'unattributed');
  const attributed = spoken.filter((claim) => !spoken.some((other) => repeats(claim, other)));
  const isOwnOutlet = ownOutlet(article, outletAt);
  const isOtherOutlet = (id: string): boolean => {
    const source = sourceById.get(id);
    return source?.kind === 'outlet' && !isOwnOutlet(source.name);
  };
  return {
    article,
    attributed,
    origins: originsOf(attributed, sourceById),
    source: (id) => sourceById.get(id),
    claim: (id) => claimById.get(id),
    outletsBetween: (claim) => chainOf(claim).slice(0, -1).filter(isOtherOutlet),
    isOtherOutlet,
    isOwnOutlet,
    outletAt,
  };
}

/** The stated path of a claim, nearest source first: its chain, or else its one source. */
export function chainOf(claim: Claim): string[] {
  if (claim.chain.length > 0) return claim.chain;
  return claim.sourceId === null ? [] : [claim.sourceId];
}

/** Those of the claims that came by way of another outlet. */
export function relayedClaims(sourcing: Sourcing, claimIds: readonly string[]): Claim[] {
  const claims = claimIds.map(sourcing.claim).filter((claim) => claim !== undefined);
  return claims.filter((claim) => sourcing.outletsBetween(claim).length > 0);
}

/** Other outlets between these claims' origins and the article, each with its number of claims, most first. */
export function countOutletsBetween(sourcing: Sourcing, claimIds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of relayedClaims(sourcing, claimIds)) {
    for (const outlet of new Set(sourcing.outletsBetween(claim))) {
      counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** Whether a claim stands inside another one that ends in the same origin. */
function repeats(inner: Claim, outer: Claim): boolean {
  const origin = chainOf(inner).at(-1);
  if (inner === outer || origin === undefined || origin !== chainOf(outer).at(-1)) return false;
  if (inner.content.length === 0 || lengthOf(inner.content) >= lengthOf(outer.content)) return false;
  return inner.content.every(([start, end]) =>
    outer.content.some(([from, to]) => from <= start && end <= to),
  );
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function originsOf(attributed: readonly Claim[], sourceById: ReadonlyMap<string, Source>): Origin[] {
  const claimIds = new Map<string, string[]>();
  for (const claim of attributed) {
    const end = sourceById.get(chainOf(claim).at(-1) ?? '');
    if (end === undefined || end.kind === 'unspecified') continue;
    const ids = claimIds.get(end.id);
    if (ids) ids.push(claim.id);
    else claimIds.set(end.id, [claim.id]);
  }
  return [...claimIds]
    .map(([sourceId, ids]) => ({ sourceId, claimIds: ids }))
    .sort((a, b) => b.claimIds.length - a.claimIds.length);
}

/**
 * Tells whether an outlet's name is the article's own. The end of the own name counts as well ("the Times" in
 * The New York Times): papers call themselves so, and a doubtful outlet between is better left unsaid.
 */
function ownOutlet({ outlet, url }: Sourcing['article'], outletAt: OutletAt): (name: string) => boolean {
  const own = nameTokens(outlet ?? '');
  const known = nameTokens((url === null ? undefined : outletAt(url)) ?? '').join('');
  const site = siteName(url);
  return (name) => {
    const tokens = nameTokens(name);
    if (tokens.length === 0) return false;
    if ([site, known].includes(tokens.join(''))) return true;
    return own.length >= tokens.length && tokens.every((token, i) => token === own.at(i - tokens.length));
  };
}

function nameTokens(name: string): string[] {
  const tokens = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.(?:com|co\.uk|org|net|info)$/, '')
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (tokens ?? []).filter((token) => token !== 'the');
}

/** "example" of https://www.example.co.uk/…; empty where there is none. */
export function siteName(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.');
  const suffix = /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  return (labels.at(-1 - suffix) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
