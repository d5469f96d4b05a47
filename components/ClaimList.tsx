// Claims one under another; one of them is open at most.
import type { Claim, Report } from '../lib/model';
import { ClaimItem } from './ClaimItem';

interface Props {
  report: Report;
  claims: readonly Claim[];
  /** Whether they stand under their origin, which then need not be said again with each. */
  grouped?: boolean;
  chosen: string | null;
  onChoose: (claimId: string) => void;
}

export function ClaimList({ report, claims, grouped = false, chosen, onChoose }: Props) {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          text={report.text}
          sources={sources}
          grouped={grouped}
          chosen={claim.id === chosen}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}
