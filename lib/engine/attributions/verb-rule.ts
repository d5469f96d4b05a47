// "X said that …", "…, X said", "…, said X": a reporting verb with its subject and its content.
import { COORDINATORS, PERSONAL, TIMES } from '../lexicon/function-words';
import { ANONYMOUS, DOCUMENTS, GOVERNMENT, GROUPS, ORGANISATIONS, OUTLETS, ROLES } from '../lexicon/nouns';
import type { Item } from '../text/sentences';
import { landAfterCue } from './adjuncts';
import { findsVerb } from './clauses';
import type { Draft } from './draft';
import { isCapital, isComma, isDash, isMark, isQuotation, isStop } from './item-kinds';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases';
import { verbGroupAt, type VerbGroup } from './verb-groups';

/** What earlier drafts of the sentence lend to a verb without a subject of its own. */
export interface Shared {
  readonly subject: Phrase | null;
  /** The item that ends the part of the sentence already claimed from the left; content on the left begins after it. */
  readonly after: number;
}

const CLAUSE_START = /^(?:who|which|that)$/;

/** The draft of the reporting verb at item `at`, or null. */
export function verbRule(items: readonly Item[], at: number, shared: Shared): Draft | null {
  const group = verbGroupAt(items, at);
  if (!group || group.passive) return null;
  const before = group.first - 1;
  return invertedDraft(items, group, before, shared) ?? plainDraft(items, group, before, shared);
}

/** "…," said X. */
function invertedDraft(
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
  if (!source || (!PERSONAL.has(items[group.last + 1]?.lower ?? '') && !sayable(items, source)))
    return null;
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

/** Steps over a last prepositional phrase, "on the breakfast show", when nothing but a stop or comma follows it. */
function afterTail(items: readonly Item[], at: number): number {
  if (
    !/^(?:on|in|at|to|from|during|after|before|by|through|via|of|with|about|for|when|as|while)$/.test(
      items[at]?.lower ?? '',
    )
  )
    return at;
  let end = at + 1;
  while (
    end < items.length &&
    !isStop(items[end]) &&
    !isComma(items[end]) &&
    !isQuotation(items[end]) &&
    !isMark(items[end], ':')
  )
    end++;
  return isMark(items[end], ':') ? at : end;
}

function subjectOf(
  items: readonly Item[],
  group: VerbGroup,
  before: number,
  shared: Shared,
): { source: Phrase | null; start: number; joined: Draft['joined'] } {
  const item = items[before];
  const none = { source: null, start: group.first, joined: 'free' as const };
  if (!item) return none;
  if (
    COORDINATORS.has(item.lower) ||
    (item.lower === 'then' && COORDINATORS.has(items[before - 1]?.lower ?? ''))
  ) {
    return {
      source: group.verb.form === 'base' ? null : shared.subject,
      start: before,
      joined: 'coordinate',
    };
  }
  if (group.verb.form === 'ing' && group.auxiliaries === 0) {
    if (isComma(item) || isQuotation(item) || isDash(item) || item.lower === 'while')
      return { source: shared.subject, start: before, joined: 'participle' };
    if (/^(?:by|for|without|before|after|in|of|from|to|than|about|on|at|is|was)$/.test(item.lower))
      return none;
    const lent = phraseBefore(items, before);
    const withAt = lent
      ? items.findIndex(({ lower }, i) => i > lent.first && i <= lent.last && lower === 'with')
      : -1;
    if (lent && withAt > 0)
      return { source: { first: withAt + 1, last: lent.last }, start: withAt, joined: 'participle' };
    if (lent && shared.subject && !/^(?:with|and|,)$/.test(items[lent.first - 1]?.lower ?? ''))
      return { source: shared.subject, start: group.first, joined: 'participle' };
  }
  if (item.lower === 'who' || item.lower === 'which') {
    const head = phraseBefore(items, isComma(items[before - 1]) ? before - 2 : before - 1);
    return { source: head, start: head?.first ?? before, joined: 'free' };
  }
  const phrase = phraseBefore(items, before);
  if (!phrase) return none;
  if (isComma(item) && phrase.last < before - 1 && items[phrase.last + 2]?.lower !== 'citing') return none;
  const coordinate =
    COORDINATORS.has(items[phrase.first - 1]?.lower ?? '') || items[phrase.first - 1]?.lower === 'while';
  return { source: phrase, start: phrase.first, joined: coordinate ? 'coordinate' : 'free' };
}

/** `On X, the paper said "…"`: a fronted adverbial with a short quotation in it is no content when one follows the cue. */
function comesAfterFrontedWords(items: readonly Item[], start: number, edge: Item | undefined): boolean {
  if (!isQuotation(edge)) return false;
  const left = items[start - 1];
  return isComma(left) && !isQuotation(items[start - 2]);
}

const isAsideAfter = (items: readonly Item[], at: number): boolean =>
  /^(?:as|when|while|after|before|during|amid)$/.test(items[at]?.lower ?? '') ||
  (items[at]?.lower === 'of' && isStop(items[at + 2]));

/** "A minute later, she said, the lights went out": between commas, with the clause only after them. */
const isAside = (items: readonly Item[], start: number, edge: number, after: number): boolean =>
  isComma(items[start - 1]) &&
  isComma(items[edge]) &&
  start - 1 > after + 1 &&
  !findsVerb(items, after + 1, start - 2) &&
  findsVerb(items, edge + 1, items.length - 1);

/** Left part up to `left`, and the part after the comma at `right` when the sentence goes on there. */
function leftAndRight(items: readonly Item[], after: number, left: number, right: number): Phrase[] {
  const content: Phrase[] = [{ first: after + 1, last: left }];
  const edge = items[right];
  const next = items[right + 1];
  if (isQuotation(edge)) content.push({ first: right, last: items.length - 1 });
  else if (isComma(edge) && next && goesOn(items, right + 1))
    content.push({ first: right + 1, last: items.length - 1 });
  return content;
}

const NOT_CONTENT =
  /ing$|^(?:as|when|while|who|which|according|but|although|though|after|before|during|despite|citing|amid|per|in|with|an?|the|he|she|they)$/;

function goesOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  return (
    isQuotation(item) ||
    (findsVerb(items, at, items.length - 1) &&
      item.kind === 'word' &&
      !NOT_CONTENT.test(item.lower) &&
      !isCapital(item))
  );
}

function acceptsContent(
  items: readonly Item[],
  group: VerbGroup,
  source: Phrase,
  from: number,
  announced: boolean,
): boolean {
  const first = items[from];
  if (!first || (first.kind === 'mark' && !isMark(first, ':$£€(['))) return false;
  const strong =
    /^(?:say|tell|add|claim|argue|insist|warn|admit|explain|acknowledge|contend|allege|maintain|assert|concede)$/.test(
      group.verb.lemma,
    );
  if (strong && group.verb.lemma !== 'add') return items.length - from > 1 || isQuotation(first);
  if (!announced && !isSayer(items, source)) return false;
  if (announced || isQuotation(first)) return true;
  if (group.pattern === 'object') return items.length - from > 1;
  if (group.pattern === 'urge') return true;
  if (group.verb.manner === 'thought')
    return /^(?:to|he|she|they|it)$/.test(first.lower) || findsVerb(items, from, items.length - 1);
  if (
    /^(?:deny|announce|confirm|predict|promise|vow|pledge|propose|recommend|suggest|reveal|report)$/.test(
      group.verb.lemma,
    )
  )
    return items.length - from > 1;
  return (
    findsVerb(items, from, Math.min(items.length - 1, from + 14)) &&
    !/^(?:to|in|on|with|for|from|at|by|up|as|into|about)$/.test(first.lower)
  );
}

/** Whether the phrase can speak at all: a pronoun, a name, a person, a body, a document. */
function isSayer(items: readonly Item[], { first, last }: Phrase): boolean {
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

function sayable(items: readonly Item[], source: Phrase): boolean {
  return (
    isSayer(items, source) ||
    /^(?:a|an|the|one|another|his|her|their)$/.test(items[source.first]?.lower ?? '')
  );
}

function confidenceOf(
  items: readonly Item[],
  group: VerbGroup,
  source: Phrase,
  announced: boolean,
  quoted: boolean,
): number {
  const sayer = isSayer(items, source);
  if (group.verb.manner === 'thought') return announced ? 0.6 : 0.45;
  if (quoted) return 0.92;
  if (group.pattern === 'say') return sayer ? (announced ? 0.9 : 0.84) : 0.6;
  if (group.pattern === 'report') return announced ? (sayer ? 0.86 : 0.6) : 0.6;
  return group.pattern === 'urge' ? 0.5 : 0.5;
}

function reason(items: readonly Item[], group: VerbGroup, quoted: boolean, place: string): string {
  const cue = items
    .slice(group.first, group.last + 1)
    .map(({ text }) => text)
    .join(' ');
  return quoted ? `quotation marks next to “${cue}”` : `“${cue}” ${place}`;
}
