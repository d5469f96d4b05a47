// The stated path of one claim, origin at the top, this article at the foot.
import type { Source } from '../lib/model';
import { t } from '../locales';

interface Props {
  /** Nearest first, origin last, as in `Claim.chain`. */
  chain: readonly Source[];
  /** The cue, shown at the step nearest to the article. */
  words: string;
}

export function Steps({ chain, words }: Props) {
  return (
    <ol class="steps" aria-label={t.claim.chain}>
      {chain.toReversed().map((source, i) => (
        <li key={source.id} class={i === 0 ? 'origin' : undefined}>
          {source.name} {i === chain.length - 1 && words && <i>{words}</i>}
        </li>
      ))}
      <li>{t.claim.thisArticle}</li>
    </ol>
  );
}
