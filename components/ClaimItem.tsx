// One claim in a list. Choosing it shows it on the page and opens what stands behind it.
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Claim, Source } from '../lib/model';
import { t } from '../locales';
import { ClaimDetails } from './ClaimDetails';
import { InViewContext } from './in-view';
import { Statement } from './Statement';

interface Props {
  claim: Claim;
  text: string;
  sources: ReadonlyMap<string, Source>;
  /** Whether it stands under its origin: then only what lies between is said. */
  grouped: boolean;
  chosen: boolean;
  onChoose: (claimId: string) => void;
}

export function ClaimItem({ claim, text, sources, grouped, chosen, onChoose }: Props) {
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
      <button type="button" aria-expanded={chosen} onClick={() => onChoose(claim.id)}>
        {/* A quotation would be left out of the button's name. */}
        <span class="statement" dir="auto">
          <Statement text={text} claim={claim} />
        </span>
        <span class="path">{[...path, t.forms[claim.form]].join(' · ')}</span>
      </button>
      {chosen && (
        <div class="details">
          <ClaimDetails claim={claim} text={text} sources={sources} />
        </div>
      )}
    </li>
  );
}
