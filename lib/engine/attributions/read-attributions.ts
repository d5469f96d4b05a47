// The first stage as the reader gets it: the network's attributions, and the rules' where the network was taught none.
import type { Block, Span } from '../../model';
import { verbOf } from '../lexicon/verbs';
import type { Network, RawAttribution } from '../network/network';
import type { Document } from '../text/document';
import { spanIndex } from '../../model/span-index';
import { holds, lengthOf, sharedBy } from '../../model/spans';
import type { Attribution, Construction } from './attribution';
import { byPlace, findAttributions } from './find-attributions';
import { isSurePhrase, withWholeCue } from './sure-phrases';
import { settleSpans } from './settle-spans';
import { transcriptTurns } from './transcript-rule';
import { wholeQuotations } from './whole-quotations';

/** Attributions less sure than this are left out: of those above that report speech nine in ten are right. */
const LEAST = 0.3;
/** The rules see more of what stands inside another's content than the network was taught; below this they guess. */
const LEAST_INNER = 0.8;
/** Neither the writer nor the reader is a source, nor is nobody, nor the letter before a question. */
const NO_SOURCE = /^(?:I|we|you|nobody|no one|none|Q|A|Question|Answer)$/i;
/** Contents that share this much are one statement. */
const SAME = 0.5;
/** Contents that share this much are the same words. */
const TWINS = 0.95;
/** These stand whatever else their content holds. */
const KEPT_WHOLE: ReadonlySet<Construction> = new Set(['referring', 'displayed', 'turn']);
/** Twins stand this near to each other in reading order. */
const NEAR = 3;

/** What the network finds in a document, a paragraph at a time. */
export const networkReading = (document: Document, network: Network): ReturnType<Network['paragraphs']> =>
  network.paragraphs(document.text, blocksOf(document), { least: LEAST });

/** All attributions of a document, from what the network found there, in reading order of their first span. */
export function readAttributions(
  document: Document,
  raw: readonly RawAttribution[],
  { knows }: Pick<Network, 'knows'>,
): Attribution[] {
  const { text } = document;
  const skipped = spanIndex(
    document.paragraphs.filter(({ kind }) => kind === 'skipped'),
    ({ span }) => [span],
  );
  const plain = raw
    .filter(
      ({ cue, source }) =>
        skipped(cue).length === 0 && !source.some((span) => NO_SOURCE.test(text.slice(...span))),
    )
    .map((found): Attribution => ({ ...found, construction: 'plain', manner: mannerOf(text, found, knows) }))
    .flatMap((found) => settleSpans(text, found) ?? []);
  const byRules = findAttributions(document);
  const special = [
    ...byRules.filter(({ construction }) => construction !== 'plain'),
    ...transcriptTurns(document),
  ];
  const phrases = byRules.filter((rule) => isSurePhrase(text, rule));
  const phraseAt = spanIndex(phrases, cueOf);
  const overriding = spanIndex(special, cueOf);
  const kept = withoutTwins(
    wholeQuotations(document, plain)
      .filter(({ cue }) => overriding(cue).length === 0)
      .map((found) => withWholeCue(found, phraseAt(found.cue))),
  );
  const keptByCue = spanIndex(kept, cueOf);
  const keptByContent = spanIndex(kept, contentOf);
  const added = [...special, ...byRules.filter(announces(document, special)), ...phrases].filter(
    (rule) =>
      KEPT_WHOLE.has(rule.construction) ||
      (keptByCue(rule.cue).length === 0 &&
        !keptByContent(rule.content).some((found) => likeness(rule.content, found.content) >= SAME)),
  );
  const outer = [...kept, ...added];
  const outerByCue = spanIndex(outer, cueOf);
  const outerByContent = spanIndex(outer, contentOf);
  const inner = byRules.filter(
    (rule) =>
      isSureStatement(rule) &&
      outerByContent(rule.cue).some((other) => tellsOf(other, rule)) &&
      outerByCue(rule.cue).length === 0,
  );
  return [...outer, ...inner].sort(byPlace);
}

const cueOf = ({ cue }: Attribution): readonly Span[] => cue;
const contentOf = ({ content }: Attribution): readonly Span[] => content;

const isSureStatement = ({ construction, manner, confidence, source }: Attribution): boolean =>
  construction === 'plain' && manner === 'speech' && confidence >= LEAST_INNER && source.length > 0;

/** "She said that the mayor had said …": somebody else's statement within what somebody states. */
const tellsOf = ({ manner, content }: Attribution, inner: Attribution): boolean =>
  manner === 'speech' && holds(content, [...inner.cue, ...inner.source]);

/** "She wrote:" at a paragraph's end: what she wrote stands in the next, where the network does not look. */
function announces({ paragraphs }: Document, others: readonly Attribution[]): (rule: Attribution) => boolean {
  const paragraphAt = spanIndex(paragraphs, ({ span }) => [span]);
  const othersAt = spanIndex(others, contentOf);
  return ({ construction, cue, content, source, confidence }) => {
    const last = cue.at(-1) ?? [0, 0];
    const end = paragraphAt([last])[0]?.span[1] ?? Infinity;
    const [first] = content;
    return (
      construction === 'plain' &&
      source.length > 0 &&
      confidence >= LEAST_INNER &&
      first !== undefined &&
      first[0] >= end &&
      othersAt(content).length === 0
    );
  };
}

const blocksOf = ({ paragraphs }: Document): Block[] =>
  paragraphs.map(({ span, kind }) => ({ span, kind: kind === 'skipped' ? 'other' : 'paragraph' }));

/**
 * What somebody favours or attacks says less than what they claim: the lexicon counts it as thought. So it has the word
 * on a verb that the network was never taught; and words in quotation marks were said, if it does not have the verb
 * beside them either.
 */
function mannerOf(
  text: string,
  { cue, content, manner }: RawAttribution,
  knows: Network['knows'],
): Attribution['manner'] {
  const words = cue.flatMap((span) =>
    text
      .slice(...span)
      .toLowerCase()
      .split(/\s+/),
  );
  const verbs = words.flatMap((word) => verbOf(word) ?? []);
  if (verbs.length === 0) return content.every((span) => standsInMarks(text, span)) ? 'speech' : manner;
  if (verbs.every((verb) => verb.manner === 'thought')) return 'thought';
  return words.some((word) => verbOf(word) && !knows(word)) ? 'speech' : manner;
}

/** So many characters in quotation marks are more than a term. */
const QUOTED_WORDS = 20;
const standsInMarks = (text: string, [start, end]: Span): boolean =>
  end - start > QUOTED_WORDS && /["“]\s*$/.test(text.slice(Math.max(0, start - 2), start));

const touch = (a: readonly Span[], b: readonly Span[]): boolean => sharedBy(a, b) > 0;

/** "was quoted by the Post as saying" has two cues and one statement: the inner one, with both. */
function withoutTwins(found: readonly Attribution[]): Attribution[] {
  const near = (i: number): Attribution[] => found.slice(Math.max(0, i - NEAR), i + NEAR);
  const nearBefore = (i: number): Attribution[] => found.slice(Math.max(0, i - NEAR), i);
  const tells = (outer: Attribution, inner: Attribution): boolean =>
    outer !== inner && touch(outer.source, inner.source) && touch(outer.content, inner.cue);
  return found.flatMap((one, i) => {
    const repeated = nearBefore(i).some(
      (other) => touch(one.source, other.source) && likeness(one.content, other.content) >= TWINS,
    );
    if (repeated || near(i).some((inner) => tells(one, inner))) return [];
    const outer = near(i).find((other) => tells(other, one));
    return [outer ? { ...one, cue: [...outer.cue, ...one.cue] } : one];
  });
}

/** Jaccard's index of the characters. */
function likeness(a: readonly Span[], b: readonly Span[]): number {
  const both = sharedBy(a, b);
  return both / (lengthOf(a) + lengthOf(b) - both || 1);
}
