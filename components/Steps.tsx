// The stated path of one claim, origin at the top, this article at the foot, each step with the words it rests on.
import type { Claim, Source } from '../lib/model';
import { t } from '../locales';
import { stepWords } from './step-words';

interface Props {
  claim: Claim;
  text: string;
  /** Nearest first, origin last, as in `Claim.chain`. */
  chain: readonly Source[];
}

export function Steps({ claim, text, chain }: Props) {
  return (
    <ol class="steps" aria-label={t.claim.chain}>
      {chain.toReversed().map((source, i) => {
        const words = stepWords(claim, source, text);
        return (
          <li key={source.id} class={i === 0 ? 'origin' : undefined}>
            <bdi>{source.name}</bdi> {words && <q>{words}</q>}
          </li>
        );
      })}
      <li>{t.claim.thisArticle}</li>
    </ol>
  );
}
