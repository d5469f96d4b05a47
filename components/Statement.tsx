// A claim in the words of its sentence; what stands around it steps back.
import type { Claim } from '../lib/model';
import { statementParts } from '../lib/model/statement';

export function Statement({ text, claim }: { text: string; claim: Claim }) {
  return statementParts(text, claim).map(({ words, isClaim }, i) =>
    isClaim ? (
      words
    ) : (
      <span key={i} class="around">
        {words}
      </span>
    ),
  );
}
