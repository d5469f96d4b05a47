// "X said that …" and "…, X said": a reporting verb with its subject and its content.
import type { Item } from '../text/sentences';
import { landAfterCue } from './adjuncts';
import { findsVerb } from './clauses';
import type { Draft } from './draft';
import { afterTail, isAside, isAsideAfter, comesAfterFrontedWords, leftAndRight } from './fronted-content';
import { isComma, isDash, isMark, isQuotation, isStop } from './item-kinds';
import { acceptsContent, confidenceOf } from './following-content';
import { subjectOf, type Shared } from './subjects';
import { invertedDraft, reason } from './inverted-rule';
import { verbGroupAt, type VerbGroup } from './verb-groups';

/** The draft of the reporting verb at item `at`, or null. */
export function verbRule(items: readonly Item[], at: number, shared: Shared): Draft | null {
  const group = verbGroupAt(items, at);
  if (!group || group.passive) return null;
  const before = group.first - 1;
  return invertedDraft(items, group, before, shared) ?? plainDraft(items, group, before, shared);
}

function plainDraft(items: readonly Item[], group: VerbGroup, before: number, shared: Shared): Draft | null {
  const { source, start, joined } = subjectOf(items, group, before, shared);
  if (!source) return null;
  const own = source.first === start;
  const left = items[start - 1];
  const quotedBefore =
    isQuotation(items[start - 1]) || (isComma(items[start - 1]) && isQuotation(items[start - 2]));
  const landing = landAfterCue(
    items,
    group.last + 1,
    group.verb.addresses || (group.pattern === 'urge' && group.verb.lemma !== 'demand'),
  );
  const asClause = items[start - 1]?.lower === 'as' && (start === 1 || isComma(items[start - 2]));
  if ((quotedBefore || (asClause && start === 1)) && !landing.announced)
    landing.at = afterTail(items, landing.at);
  if (asClause && start === 1 && isComma(items[landing.at]) && group.verb.manner === 'speech') {
    return {
      cue: [{ first: group.first, last: group.last }],
      source,
      start: 0,
      joined,
      manner: 'speech',
      awaits: false,
      side: 'right',
      content: [{ first: landing.at + 1, last: items.length - 1 }],
      confidence: 0.85,
      why: [reason(items, group, false, 'after “as” and a name')],
    };
  }
  const edge = items[landing.at];
  const atEdge =
    !landing.announced &&
    (isStop(edge) || isComma(edge) || isDash(edge) || isMark(edge, ')') || isAsideAfter(items, landing.at));
  const speech = group.verb.manner === 'speech';
  const quoteLeft = isQuotation(left) || (isComma(left) && isQuotation(items[start - 2]));
  const base = {
    cue: [{ first: group.first, last: group.last }],
    source,
    start,
    joined,
    manner: group.verb.manner,
    awaits: false,
  };
  if (
    own &&
    joined === 'free' &&
    quoteLeft &&
    (atEdge || isQuotation(edge)) &&
    !comesAfterFrontedWords(items, start, edge)
  ) {
    return {
      ...base,
      side: 'left',
      content: leftAndRight(items, shared.after, start - 1, landing.at),
      confidence: 0.95,
      why: [reason(items, group, true, 'after a name')],
    };
  }
  if (own && joined === 'free' && speech && isAside(items, start, landing.at, shared.after)) {
    return {
      ...base,
      side: 'both',
      content: [
        { first: shared.after + 1, last: start - 2 },
        { first: landing.at + 1, last: items.length - 1 },
      ],
      confidence: 0.85,
      why: [reason(items, group, false, 'between commas')],
    };
  }
  if (
    own &&
    joined === 'free' &&
    atEdge &&
    (isComma(left) || isDash(left)) &&
    findsVerb(items, shared.after + 1, start - 1)
  ) {
    if (!speech && group.pattern !== 'say') return null;
    return {
      ...base,
      side: 'left',
      content: leftAndRight(items, shared.after, start - 1, landing.at),
      confidence: speech ? 0.85 : 0.6,
      why: [reason(items, group, false, 'after a name')],
    };
  }
  if (
    (landing.announced && isMark(edge, ':') && isStop(items[landing.at + 1])) ||
    (isMark(items[landing.at - 1], ':') && landing.at >= items.length)
  ) {
    return speech
      ? {
          ...base,
          side: 'right',
          content: [],
          confidence: 0.85,
          why: [reason(items, group, true, 'and a colon')],
          awaits: true,
        }
      : null;
  }
  let from = landing.at;
  if (isComma(edge) && isQuotation(items[from + 1])) from++;
  else if (atEdge || from >= items.length) return null;
  if (!acceptsContent(items, group, source, from, landing.announced)) return null;
  const quoted = isQuotation(items[from]) || (isMark(items[from], ':') && isQuotation(items[from + 1]));
  return {
    ...base,
    side: 'right',
    content: [{ first: from, last: items.length - 1 }],
    confidence: confidenceOf(items, group, source, landing.announced, quoted),
    why: [reason(items, group, quoted, landing.announced ? 'followed by “that”' : 'after a name')],
  };
}
