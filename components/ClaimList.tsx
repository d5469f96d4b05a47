// Claims one under another; one of them is open at most.
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Claim, Report, Source } from '../lib/model';
import { t } from '../locales';
import { ClaimDetails } from './ClaimDetails';
import { InViewContext } from './in-view';
import { Statement } from './Statement';

export interface ListProps {
  report: Report;
  claims: readonly Claim[];
  /** Whether they stand under their origin, which then need not be said again with each. */
  grouped?: boolean;
  chosen: string | null;
  onChoose: (claimId: string) => void;
}

export function ClaimList({ report, claims, ...rest }: ListProps) {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} text={report.text} sources={sources} {...rest} />
      ))}
    </ul>
  );
}

interface ItemProps extends Pick<ListProps, 'grouped' | 'chosen' | 'onChoose'> {
  claim: Claim;
  text: string;
  sources: ReadonlyMap<string, Source>;
}

/** One claim. Choosing it shows it on the page and opens what stands behind it. */
function ClaimItem({ claim, text, sources, grouped = false, chosen, onChoose }: ItemProps) {
  const isChosen = chosen === claim.id;
  const { claimId, follow } = useContext(InViewContext);
  const inView = claimId === claim.id;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // A list that is being read by hand stays where it is; one by origin would jump to and fro.
    const busy = item.current?.closest('ul')?.matches(':hover, :focus-within');
    if (inView && follow && !grouped && !busy) item.current?.scrollIntoView({ block: 'nearest' });
  }, [inView, follow, grouped]);
  const names = claim.path.flatMap(({ sourceId }) => sources.get(sourceId)?.name ?? []);
  const between = grouped ? names.slice(0, -1) : names.length > 0 ? names : [t.classes[claim.attribution]];
  const path = between.length > 0 ? [t.path(between)] : [];
  return (
    <li
      class={`claim ${claim.attribution}${inView ? ' in-view' : ''}`}
      aria-current={inView ? 'location' : undefined}
      ref={item}
    >
      <button type="button" aria-expanded={isChosen} onClick={() => onChoose(claim.id)}>
        {/* A quotation would be left out of the button's name. */}
        <span class="statement" dir="auto">
          <Statement text={text} claim={claim} />
        </span>
        <span class="path">{[...path, t.forms[claim.form]].join(' · ')}</span>
      </button>
      {isChosen && (
        <div class="details">
          <ClaimDetails claim={claim} text={text} sources={sources} />
        </div>
      )}
    </li>
  );
}
