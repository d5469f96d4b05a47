// "as first reported by the Post", "per Reuters": attributions by phrase that the network was hardly taught.
import { NEEDS_ARTICLE, outletCalled, outletKey } from '../lexicon/outlets';
import { holds, sharedBy } from '../../model/spans';
import type { Attribution } from './attribution';

const REPORTED = /^(?:as )?(?:first )?reported by$/i;
/** Two capitalised words or more: one alone may be a unit, "tons per Acre". */
const FULL_NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)+$/u;
const CAPITAL = /^(?:[Tt]he )?\p{Lu}/u;
/** Before an aside: the start of the text or line, or a mark. */
const ASIDE_BEFORE = /(?:^|[\n.,;:—–(”"])\s*$/;
const ASIDE_AFTER = /^\s*(?:$|[\n.,;:—–)])/;

/**
 * Whether what the rules found in `text` is such a phrase beyond doubt: before a capitalised source; and a "per"
 * only where it is an aside of its own, before a known outlet or a name of several words.
 */
export function isSurePhrase(text: string, { construction, cue, source }: Attribution): boolean {
  const [at] = cue;
  const [named] = source;
  if (construction !== 'plain' || !at || !named) return false;
  const words = text.slice(...at);
  const name = text.slice(...named);
  if (REPORTED.test(words)) return CAPITAL.test(name);
  // Per is a name too.
  if (words !== 'per') return false;
  const aside =
    ASIDE_BEFORE.test(text.slice(Math.max(0, at[0] - 8), at[0])) &&
    ASIDE_AFTER.test(text.slice(named[1], named[1] + 4));
  return aside && (isOutlet(name) || FULL_NAME.test(name));
}

/** "as first reported by" is one cue, of which the network sees the verb. */
export function withWholeCue(found: Attribution, [phrase]: readonly Attribution[]): Attribution {
  if (!phrase || !holds(phrase.cue, found.cue) || sharedBy(phrase.source, found.source) === 0) return found;
  return {
    ...found,
    cue: phrase.cue,
    confidence: Math.max(found.confidence, phrase.confidence),
    why: phrase.why,
  };
}

function isOutlet(name: string): boolean {
  const key = outletKey(name);
  return outletCalled(key) !== undefined && (!NEEDS_ARTICLE.has(key) || /^the /i.test(name));
}
