// The stated path of one claim, origin at the top, this article at the foot, each step with its words.
import type { Source } from '../lib/model';
import { t } from '../locales/card';

export interface PathStep {
  source: Source;
  /** The words that state it: "reported", "citing Channel Nine". */
  words: string;
}

/** @param path nearest first, origin last, as in `Claim.path` */
export function Steps({ path }: { path: readonly PathStep[] }) {
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
