// One claim in a list. Choosing it shows it on the page and opens what stands behind it.
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Claim, Source } from '../lib/model';
import { t } from '../locales';
import { ClaimDetails } from './ClaimDetails';
import { excerpt } from '../lib/model/excerpt';
import { InViewContext } from './in-view';

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
    // A list that is being read with the keyboard or the pointer stays where it is.
    const busy = item.current?.closest('ul')?.matches(':hover, :focus-within');
    if (inView && follow && !busy) item.current?.scrollIntoView({ block: 'nearest' });
  }, [inView, follow]);
  const names = claim.path.flatMap(({ sourceId }) => sources.get(sourceId)?.name ?? []);
  const between = grouped ? names.slice(0, -1) : names.length > 0 ? names : [t.classes[claim.attribution]];
  const path = between.length > 0 ? [t.path(between)] : [];
  return (
    <li
      class={`claim ${claim.attribution}${inView ? ' in-view' : ''}`}
      aria-current={inView ? 'location' : undefined}
      ref={item}
    >
      <button
        type="button"
        aria-expanded={chosen}
        onClick={() => {
          onChoose(claim.id);
        }}
      >
        <blockquote dir="auto">{excerpt(text, claim.content)}</blockquote>
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
