// One claim in a list. Choosing it shows it on the page and opens what stands behind it.
import type { Claim, Source } from '../lib/model';
import { t } from '../locales';
import { ClaimDetails } from './ClaimDetails';
import { excerpt } from './excerpt';

interface Props {
  claim: Claim;
  text: string;
  sources: ReadonlyMap<string, Source>;
  chosen: boolean;
  onChoose: (claimId: string) => void;
}

export function ClaimItem({ claim, text, sources, chosen, onChoose }: Props) {
  const chain = claim.chain.flatMap((id) => sources.get(id)?.name ?? []);
  const path = [t.claim.thisArticle, ...(chain.length > 0 ? chain : [t.classes[claim.attribution]])].join(
    ' ← ',
  );
  return (
    <li class={`claim ${claim.attribution}`}>
      <button
        type="button"
        aria-expanded={chosen}
        onClick={() => {
          onChoose(claim.id);
        }}
      >
        <blockquote>{excerpt(text, claim.content)}</blockquote>
        <span class="path">
          {path} · {t.forms[claim.form]}
        </span>
      </button>
      {chosen && (
        <div class="details">
          <ClaimDetails claim={claim} text={text} sources={sources} />
        </div>
      )}
    </li>
  );
}
