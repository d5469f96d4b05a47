// What stands behind one claim: its path, the words it rests on, the hedge, the link, and why.
import type { Claim, Source } from '../lib/model';
import { t } from '../locales';
import { excerpt } from './excerpt';
import { Steps } from './Steps';

interface Props {
  claim: Claim;
  text: string;
  sources: ReadonlyMap<string, Source>;
}

export function ClaimDetails({ claim, text, sources }: Props) {
  const chain = claim.chain.flatMap((id) => sources.get(id) ?? []);
  const words = excerpt(text, claim.cue);
  const hedges = claim.hedges.map((span) => excerpt(text, [span]));
  return (
    <>
      {chain.length > 0 ? <Steps chain={chain} words={words} /> : words && <p class="path">“{words}”</p>}
      {hedges.length > 0 && <p class="path">{t.claim.hedge(hedges)}</p>}
      {claim.link && (
        <p class="path">
          <a href={claim.link} target="_blank" rel="noreferrer">
            {t.claim.link}
          </a>
        </p>
      )}
      {claim.why.length > 0 && (
        <details class="why">
          <summary>{t.claim.why}</summary>
          <ul>
            {claim.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            <li>{t.claim.confidence(Math.round(claim.confidence * 100))}</li>
          </ul>
        </details>
      )}
    </>
  );
}
