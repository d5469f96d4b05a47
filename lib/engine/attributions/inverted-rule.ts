// "…," said X: the verb before its subject.
import { PERSONAL } from '../lexicon/function-words';
import type { Item } from '../text/sentences';
import { landAfterCue } from './adjuncts';
import { findsVerb } from './clauses';
import type { Draft } from './draft';
import { leftAndRight } from './fronted-content';
import { isComma, isDash, isMark, isQuotation, isStop } from './item-kinds';
import { wordsOf } from './nominals';
import { phraseAfter } from './phrase-after';
import { maySay } from './sayers';
import type { Shared } from './subjects';
import type { VerbGroup } from './verb-groups';

/** "…," said X. */
export function invertedDraft(
  items: readonly Item[],
  group: VerbGroup,
  before: number,
  shared: Shared,
): Draft | null {
  const fronted = items[before];
  if (
    !fronted ||
    group.auxiliaries > 0 ||
    group.verb.form === 'ing' ||
    group.verb.manner === 'thought' ||
    /^(?:tell|inform|assure|remind|notify)$/.test(group.verb.lemma)
  )
    return null;
  if (!isQuotation(fronted) && !isComma(fronted) && !isDash(fronted)) return null;
  const source = phraseAfter(items, group.last + 1);
  if (!source || (!PERSONAL.has(items[group.last + 1]?.lower ?? '') && !maySay(items, source))) return null;
  const landing = landAfterCue(items, source.last + 1, false);
  const edge = items[landing.at];
  if (
    landing.announced ||
    !(isStop(edge) || isComma(edge) || isQuotation(edge) || isDash(edge) || isMark(edge, ')'))
  )
    return null;
  if (isComma(fronted) && !findsVerb(items, shared.after + 1, before)) return null;
  if (isComma(fronted) && !isQuotation(items[before - 1]) && !(isStop(edge) || isComma(edge))) return null;
  return {
    cue: [{ first: group.first, last: group.last }],
    source,
    content: leftAndRight(items, shared.after, before, landing.at),
    side: 'left',
    start: group.first,
    joined: 'free',
    manner: 'speech',
    confidence: isQuotation(fronted) || isQuotation(items[before - 1]) ? 0.95 : 0.82,
    why: [reason(items, group, isQuotation(fronted) || isQuotation(items[before - 1]), 'before a name')],
    awaits: false,
  };
}

/** What decided, for the reader: the cue, and the quotation marks beside it or else the place where it stands. */
export function reason(items: readonly Item[], group: VerbGroup, quoted: boolean, place: string): string {
  const cue = wordsOf(items, group);
  return quoted ? `quotation marks next to “${cue}”` : `“${cue}” ${place}`;
}
