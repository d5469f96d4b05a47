// What stands behind one claim: its path with the words it rests on, the hedge, the link, and why.
import type { ComponentChildren } from 'preact';
import type { Claim, Source } from '../lib/model';
import { t } from '../locales/card';
import { excerpt } from '../lib/model/excerpt';
import { guessedFrom } from '../lib/model/guess';
import { hostOf } from '../lib/model/web-address';

interface Props {
  claim: Claim;
  text: string;
  sources: ReadonlyMap<string, Source>;
  /** The whole way in a sentence, where there is room for it. */
  trace?: string;
  /** What else can be done with the claim; stands beside "why". */
  children?: ComponentChildren;
}

export function ClaimDetails({ claim, text, sources, trace, children }: Props) {
  const path = claim.path.flatMap(({ sourceId, words: stated }) => {
    const source = sources.get(sourceId);
    return source ? [{ source, words: excerpt(text, stated) }] : [];
  });
  const words = excerpt(text, claim.cue);
  const source = sources.get(claim.sourceId ?? '');
  const guess = source && guessedFrom(text, claim, source);
  const hedges = claim.hedges.map((span) => excerpt(text, [span]));
  return (
    <>
      {guess && (
        <p class="path">
          {t.claim.guess(guess, source.name)} · {t.claim.confidence(claim.confidence)}
        </p>
      )}
      {path.length > 0 ? (
        <Steps path={path} />
      ) : (
        // Where the words that attribute are the hedge itself, they stand here once.
        words &&
        !hedges.includes(words) && (
          <p class="path">
            <q>{words}</q>
          </p>
        )
      )}
      {hedges.length > 0 && <p class="path">{t.claim.hedge(hedges)}</p>}
      {claim.link && (
        <p class="path">
          <a href={claim.link} target="_blank" rel="noreferrer">
            {t.claim.link(hostOf(claim.link))}
          </a>
        </p>
      )}
      {trace && <p class="path trace">{trace}</p>}
      <div class="claim-foot">
        {claim.why.length > 0 && (
          <details class="why">
            <summary>{t.claim.why}</summary>
            <ul>
              {claim.why.map((reason) => (
                <li key={reason.code}>{t.claim.reason(reason)}</li>
              ))}
              <li>{t.claim.confidence(claim.confidence)}</li>
            </ul>
          </details>
        )}
        {children}
      </div>
    </>
  );
}

interface PathStep {
  source: Source;
  /** The words that state it: "reported", "citing Channel Nine". */
  words: string;
}

/** The stated path, origin at the top, this article at the foot. @param path nearest first, as in `Claim.path` */
function Steps({ path }: { path: readonly PathStep[] }) {
  return (
    <ol class="steps" aria-label={t.claim.path}>
      {path.toReversed().map(({ source, words }, i) => (
        <li key={source.id} class={i === 0 ? 'origin' : undefined}>
          <bdi>{source.name}</bdi> {words && <q>{words}</q>}
        </li>
      ))}
      <li>{t.claim.thisArticle}</li>
    </ol>
  );
}
