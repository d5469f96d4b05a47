// Tells words about the saying ("in a statement", "on Monday") from words about the sayer.
import { TIMES } from '../lexicon/function-words';
import type { Item } from '../text/sentences';

const OCCASIONS =
  /^(?:statement|interview|tweet|letter|email|e-mail|post|speech|report|news|press|briefing|conference|article|column|message|memo|address|testimony|video|phone|telephone|blog|filing|monday|tuesday|wednesday|thursday|friday|saturday|sunday|response|reference|remarks|twitter|facebook|condition|television|tv|radio|air|camera|social)$/;

/** Whether the preposition at `at` begins words about the saying ("in a statement") and not about the sayer. */
export function opensAdjunct(items: readonly Item[], at: number): boolean {
  const preposition = items[at]?.lower ?? '';
  if (preposition === 'by' && /ed$|^seen$|^written$/.test(items[at - 1]?.lower ?? '')) return false;
  if (/^(?:of|for|from|with|at|near|behind|inside)$/.test(preposition)) {
    return preposition === 'at'
      ? [1, 2, 3].some((step) => OCCASIONS.test(items[at + step]?.lower ?? ''))
      : false;
  }
  if (preposition === 'in' || preposition === 'on') {
    if ([1, 2, 3].some((step) => OCCASIONS.test(items[at + step]?.lower ?? ''))) return true;
    return TIMES.has(items[at + 1]?.lower ?? '') || items[at + 1]?.kind === 'number';
  }
  return true;
}
