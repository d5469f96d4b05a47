// The claims grouped by the end of their stated path, most claims first; those without one come last.
import type { Claim, Report, Source } from '../lib/model';
import { t } from '../locales';
import { ClaimItem } from './ClaimItem';

interface Props {
  report: Report;
  claims: readonly Claim[];
  sources: ReadonlyMap<string, Source>;
  chosen: string | null;
  onChoose: (claimId: string) => void;
}

export function OriginList({ report, claims, sources, chosen, onChoose }: Props) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = report.origins
    .map(({ sourceId, claimIds }) => ({
      source: sources.get(sourceId),
      claims: claimIds.flatMap((id) => byId.get(id) ?? []),
    }))
    .filter((group) => group.claims.length > 0);
  const grouped = new Set(groups.flatMap((group) => group.claims));
  const rest = claims.filter((claim) => !grouped.has(claim));
  if (rest.length > 0) groups.push({ source: undefined, claims: rest });
  return (
    <ul class="origins">
      {groups.map((group) => (
        <li key={group.source?.id ?? ''}>
          <h3>
            {group.source?.name ?? t.origin.unnamedOrigin}{' '}
            <span>
              {[
                group.source?.description ? `“${group.source.description}”` : null,
                group.source ? t.kinds[group.source.kind] : null,
                t.origin.claims(group.claims.length),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </h3>
          <ul class="claims">
            {group.claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                text={report.text}
                sources={sources}
                chosen={claim.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
