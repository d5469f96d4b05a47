// Whether a noun phrase can speak: a pronoun, a name, a person, a body, a document.
import { PERSONAL, TIMES } from '../lexicon/function-words';
import { ANONYMOUS, DOCUMENTS, GOVERNMENT, GROUPS, ORGANISATIONS, OUTLETS, ROLES } from '../lexicon/nouns';
import type { Item } from '../text/sentences';
import { isCapital } from './item-kinds';
import type { Phrase } from './nominals';

const CLAUSE_START = /^(?:who|which|that)$/;

/** Whether the phrase can speak at all: a pronoun, a name, a person, a body, a document. */
export function isSayer(items: readonly Item[], { first, last }: Phrase): boolean {
  const single = items[first]?.lower ?? '';
  if (first === last && PERSONAL.has(single)) return true;
  for (let i = first; i <= last; i++) {
    const word = items[i]?.lower ?? '';
    if (isCapital(items[i]) && !TIMES.has(word) && i > 0) return true;
    if (
      ROLES.has(word) ||
      GROUPS.has(word) ||
      ANONYMOUS.has(word) ||
      GOVERNMENT.has(word) ||
      ORGANISATIONS.has(word) ||
      OUTLETS.has(word) ||
      DOCUMENTS.has(word)
    )
      return true;
    if (CLAUSE_START.test(word)) break;
  }
  return first === 0 && isCapital(items[first]) && !/^(?:this|that|it|there|these|what)$/.test(single);
}

/** The same, or any phrase that a determiner begins: before or after a reporting verb most of them speak. */
export function maySay(items: readonly Item[], source: Phrase): boolean {
  return (
    isSayer(items, source) ||
    /^(?:a|an|the|one|another|his|her|their)$/.test(items[source.first]?.lower ?? '')
  );
}
