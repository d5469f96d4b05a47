// The card beside a mark: the origin named here for the claim, its stated path, and why.
import type { Claim, Report } from '../lib/model';
import { t } from '../locales';
import { ClaimDetails } from './ClaimDetails';

interface Props {
  claim: Claim;
  report: Report;
  onClose: () => void;
}

export function Card({ claim, report, onClose }: Props) {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const origin = sources.get(claim.chain.at(-1) ?? claim.sourceId ?? '');
  const name = origin?.name ?? t.classes[claim.attribution];
  return (
    <section class="card" role="dialog" aria-label={t.card.label(name)}>
      <header>
        <strong>{name}</strong>
        {origin?.description && <span class="description"> “{origin.description}”</span>}
        {!origin && <span class="description"> {t.classMeaning[claim.attribution]}</span>}
        <button type="button" aria-label={t.card.close} onClick={onClose}>
          ×
        </button>
      </header>
      <ClaimDetails claim={claim} text={report.text} sources={sources} />
    </section>
  );
}
