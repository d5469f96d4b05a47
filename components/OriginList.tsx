// The claims grouped by the end of their stated path, most claims first; those without one come last.
import type { Source } from '../lib/model';
import { t } from '../locales';
import { ClaimList, type ListProps } from './ClaimList';

export function OriginList({ report, claims, ...rest }: ListProps) {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = report.origins
    .map(({ sourceId, claimIds }) => ({
      source: sources.get(sourceId),
      claims: claimIds.flatMap((id) => byId.get(id) ?? []),
    }))
    .filter((group) => group.claims.length > 0);
  const grouped = new Set(groups.flatMap((group) => group.claims));
  const unstated = claims.filter((claim) => !grouped.has(claim));
  if (unstated.length > 0) groups.push({ source: undefined, claims: unstated });
  return (
    <ul class="origins">
      {groups.map((group) => (
        <li key={group.source?.id ?? ''}>
          <OriginHead source={group.source} claims={group.claims.length} />
          <ClaimList report={report} claims={group.claims} grouped {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** Who it is, as the article describes them. That a name is a person's goes without saying. */
function OriginHead({ source, claims }: { source: Source | undefined; claims: number }) {
  const kind = source && source.kind !== 'person' ? `${t.kinds[source.kind]} · ` : '';
  return (
    <h3>
      <bdi>{source?.name ?? t.origin.unnamedOrigin}</bdi>{' '}
      <span>
        {source?.description && (
          <>
            <q>
              <bdi>{source.description}</bdi>
            </q>
            {' · '}
          </>
        )}
        {kind}
        <span class="count">{t.origin.claims(claims)}</span>
      </span>
    </h3>
  );
}
