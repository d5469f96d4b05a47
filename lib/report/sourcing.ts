// The one reading of claims, paths and outlets that the summary, the notices and the quiet line all share.
import type { Article, Claim, Origin, Report, Source, Span } from '../model';
import { originIdOf, sourceIdsOf } from '../model/path';
import { spanIndex } from '../model/span-index';
import { isOwnName } from '../outlets/own-outlet';

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
  /** Whether anybody is said to say or think anything. */
  statesSources: boolean;
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
}

/** Gathers the sourcing of an article. Ids that lead to no source are passed over. */
export function sourcingOf(
  article: Sourcing['article'],
  claims: readonly Claim[],
  sources: readonly Source[],
): Sourcing {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const spoken = claims.filter((claim) => claim.manner === 'speech' && claim.attribution !== 'unattributed');
  const around = spanIndex(spoken, ({ content }) => content);
  const attributed = spoken.filter((claim) => !around(claim.content).some((other) => repeats(claim, other)));
  const isOwnOutlet = (name: string): boolean => isOwnName(name, article);
  const isOtherOutlet = (id: string): boolean => {
    const source = sourceById.get(id);
    return source?.kind === 'outlet' && !isOwnOutlet(source.name);
  };
  return {
    article,
    attributed,
    statesSources: claims.some(({ attribution }) => attribution !== 'unattributed'),
    origins: originsOf(attributed, sourceById),
    source: (id) => sourceById.get(id),
    claim: (id) => claimById.get(id),
    outletsBetween: (claim) => sourceIdsOf(claim).slice(0, -1).filter(isOtherOutlet),
    isOtherOutlet,
    isOwnOutlet,
  };
}

const OF_REPORT = new WeakMap<Report, Sourcing>();

/** The sourcing of a report, gathered once for all that is drawn of it. */
export function sourcingIn(report: Report): Sourcing {
  const known = OF_REPORT.get(report);
  if (known) return known;
  const sourcing = sourcingOf(report, report.claims, report.sources);
  OF_REPORT.set(report, sourcing);
  return sourcing;
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

/** Characters in all the spans. */
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + e - s, 0);

/** Whether each inner span lies in one of the outer ones. */
const holds = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every(([s, e]) => outer.some(([t, f]) => t <= s && e <= f));

/** Whether a claim stands inside another one that ends in the same origin. */
function repeats(inner: Claim, outer: Claim): boolean {
  const origin = originIdOf(inner);
  if (inner === outer || origin === undefined || origin !== originIdOf(outer)) return false;
  return lengthOf(inner.content) < lengthOf(outer.content) && holds(outer.content, inner.content);
}

function originsOf(attributed: readonly Claim[], sourceById: ReadonlyMap<string, Source>): Origin[] {
  const claimIds = new Map<string, string[]>();
  for (const claim of attributed) {
    const end = sourceById.get(originIdOf(claim) ?? '');
    if (end === undefined || end.kind === 'unspecified') continue;
    const ids = claimIds.get(end.id);
    if (ids) ids.push(claim.id);
    else claimIds.set(end.id, [claim.id]);
  }
  return [...claimIds]
    .map(([sourceId, ids]) => ({ sourceId, claimIds: ids }))
    .sort((a, b) => b.claimIds.length - a.claimIds.length);
}
