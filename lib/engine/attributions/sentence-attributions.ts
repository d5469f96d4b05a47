// All attributions of one sentence: runs the rules from left to right, then settles where each content ends.
import { HEDGE_ADVERBS } from '../lexicon/hedges';
import type { Item, Sentence } from '../text/sentences';
import { claimMadeRule } from './claim-made-rule';
import { adverbRule } from './adverb-rule';
import type { Draft } from './draft';
import { isComma, isMark, isQuotation } from './item-kinds';
import { nounRule } from './noun-rule';
import { phraseBefore } from './phrase-before';
import type { Phrase } from './nominals';
import { passiveRule } from './passive-rule';
import { phraseRule } from './phrase-rule';
import type { Shared } from './subjects';
import { verbRule } from './verb-rule';
import { findsVerb } from './clauses';
import { MODALS, PLAIN_VERBS, AUXILIARIES } from '../lexicon/function-words';
import { verbOf } from '../lexicon/verbs';
import { cutShort } from './content-ends';

/** Drafts of a sentence in the order of their cues. Questions are left alone. */
export function draftsOf({ items }: Sentence): Draft[] {
  if (isMark(items.at(-1), '?')) return [];
  const drafts: Draft[] = [];
  let subject: Phrase | null = null;
  let after = -1;
  let taken = -1;
  for (let at = 0; at < items.length; at++) {
    if (at <= taken || isQuotation(items[at])) continue;
    const own = subject;
    const shared: Shared = { subject: () => own ?? mainSubject(items, at), after };
    const draft =
      phraseRule(items, at, shared) ??
      passiveRule(items, at, shared) ??
      claimMadeRule(items, at) ??
      verbRule(items, at, shared) ??
      nounRule(items, at);
    if (!draft || repeats(draft, drafts)) continue;
    drafts.push(draft);
    taken = Math.max(
      ...draft.cue.map(({ last }) => last),
      draft.side === 'left' ? (draft.source?.last ?? -1) : -1,
    );
    if (draft.source && draft.side !== 'both') subject = draft.source;
    if (draft.side === 'left' && startsQuoted(items, draft)) after = taken;
  }
  for (const draft of drafts) cutShort(items, draft, drafts);
  return [
    ...drafts.filter(({ content, awaits, pointsBack }) => content.length > 0 || awaits || pointsBack),
    ...adverbsOf(items, drafts),
  ];
}

/** "said in a statement that": the noun's "that" is the verb's. */
const repeats = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.source === null &&
  draft.cue.length === 1 &&
  drafts.some(
    ({ content }) => content[0]?.first === draft.content[0]?.first && content.length === draft.content.length,
  );

/** After a fronted quotation the next content on the left begins anew, unless the outer one follows at once. */
const startsQuoted = (items: readonly Item[], draft: Draft): boolean =>
  draft.content.length === 1 &&
  isQuotation(items[draft.content[0]?.last ?? -1]) &&
  !outerFollows(items, draft);

function outerFollows(items: readonly Item[], draft: Draft): boolean {
  const end = Math.max(draft.source?.last ?? 0, ...draft.cue.map(({ last }) => last));
  for (let i = end + 1; i < items.length; i++) {
    if (isQuotation(items[i])) return false;
    if (isComma(items[i]))
      return (
        items[i + 1]?.lower === 'according' || items[i + 1]?.lower === 'per' || endsWithCue(items, i + 1)
      );
  }
  return false;
}

/** "…, the Post reported." */
function endsWithCue(items: readonly Item[], from: number): boolean {
  const last = items.length - (isMark(items.at(-1), '.') ? 2 : 1);
  if (items.slice(from, last).some((item) => isQuotation(item))) return false;
  return verbOf(items[last]?.lower ?? '')?.form === 'past' && last - from < 8;
}

/** The subject of the sentence's first verb, for participles whose own subject is left out. */
function mainSubject(items: readonly Item[], before: number): Phrase | null {
  for (let i = 1; i < Math.min(before, 30); i++) {
    const lower = items[i]?.lower ?? '';
    const verb = verbOf(lower);
    const finite =
      MODALS.has(lower) ||
      AUXILIARIES.has(lower) ||
      PLAIN_VERBS.has(lower) ||
      (verb !== undefined && verb.form !== 'ing' && verb.form !== 'base') ||
      (/.{2}ed$/.test(lower) && !isComma(items[i + 1]));
    if (finite && lower !== "'s") return phraseBefore(items, i - 1);
  }
  return null;
}

/** Hedging adverbs that no other attribution of the sentence covers. */
function adverbsOf(items: readonly Item[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  items.forEach(({ lower }, at) => {
    if (!HEDGE_ADVERBS.has(lower)) return;
    const covered = drafts.some((draft) =>
      [...draft.content, ...draft.cue].some(({ first, last }) => first <= at && at <= last),
    );
    const draft = covered ? null : adverbRule(items, at);
    if (draft && draft.content.length > 0 && findsVerb(items, 0, items.length - 1)) found.push(draft);
  });
  return found;
}
