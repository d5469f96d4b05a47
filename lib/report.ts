// Claims into what the panel shows: who the origins are, how many of what, and what is worth a notice.
import type { Analysis, AttributionClass, Article, Claim, Report } from './model';
import { languageCalled } from './engine/language/languages';
import { noticesOf } from './report/notices';
import { sourcingIn, sourcingOf } from './report/sourcing';

export { quietLine } from './report/quiet-line';

/**
 * Puts an article and its analysis together.
 *
 * `origins` are the ends of the paths of attributed speech, most claims first; a claim attributed to nobody in
 * particular has none. `summary.claims` counts attributed speech: thoughts and unattributed claims stay aside, and
 * a claim inside another one of the same origin ("she said, the Post reported") is not counted twice.
 * `summary.sources` counts the distinct sources in the paths of those claims.
 *
 * @param id names the report; in files, the name without its last extension
 * @param version Whence's own
 * @example buildReport('quay', article, await engine.analyze(article), '0.1.0').summary.claims // 9
 */
export function buildReport(id: string, article: Article, analysis: Analysis, version: string): Report {
  const { url, title, byline, outlet, published, lang, read, text } = article;
  const { model, language, claims, sources } = analysis;
  const sourcing = sourcingOf(article, claims, sources);
  const { attributed, origins } = sourcing;
  const count = (kind: AttributionClass): number => attributed.filter((c) => c.attribution === kind).length;
  const onPaths = new Set(
    attributed.flatMap(({ path }) => path).map((step) => sourcing.source(step.sourceId)),
  );
  return {
    id,
    url,
    title,
    byline,
    outlet,
    published,
    lang,
    read,
    text,
    claims,
    sources,
    origins,
    summary: {
      claims: attributed.length,
      sources: [...onPaths].filter((source) => source && source.kind !== 'unspecified').length,
      named: count('named'),
      anonymous: count('anonymous'),
      unspecified: count('unspecified'),
      unattributed: claims.filter((claim) => claim.attribution === 'unattributed').length,
    },
    notices: noticesOf(sourcing, {
      language,
      isRead: model !== null,
      news: languageCalled(language).news,
    }),
    engine: { version, model, language },
  };
}

/**
 * The claims that `summary.claims` counts, in reading order: what the panel lists.
 * @example attributedClaims(report).length === report.summary.claims
 */
export const attributedClaims = (report: Report): Claim[] => sourcingIn(report).attributed;
