// The first stage: a document's attributions, sentence by sentence, then what the sentences left open.
import type { Span } from '../../model';
import type { Document } from '../text/document';
import type { Item, Sentence } from '../text/sentences';
import type { Attribution } from './attribution';
import { contentSpans, spanOf, trimmed, type Draft } from './draft';
import { isMark, isQuotation } from './item-kinds';
import { displayedRule } from './displayed-rule';
import { draftsOf } from './sentence-attributions';

/** "The claim" reaches no further back than so many attributions. */
const CLAIMS_BEFORE = 12;

/** One attribution with what is needed to continue it in the next sentence. */
interface Open {
  readonly attribution: Attribution;
  /** That of the attribution, and what later sentences added to it. */
  readonly content: Span[];
  paragraph: number;
  awaits: boolean;
  quoted: boolean;
}

/** Attributions in reading order of their first span. */
export function findAttributions(document: Document): Attribution[] {
  const { text, sentences } = document;
  const found: Open[] = [];
  sentences.forEach((sentence, index) => {
    const displayed = displayedRule(document, sentence);
    if (displayed) {
      found.push(opened(displayed, -1, false, false));
      return;
    }
    const drafts = draftsOf(sentence);
    if (drafts.length === 0 && takesUp(document, found, sentence, sentences[index - 1])) return;
    for (const draft of drafts) {
      if (isWriter(sentence.items, draft)) continue;
      const plain = settle(text, sentence.items, draft);
      const attribution = draft.pointsBack ? { ...plain, content: claimedBefore(found) } : plain;
      if (attribution.content.length || draft.awaits)
        found.push(opened(attribution, sentence.paragraph, draft.awaits, hasQuotation(sentence.items)));
    }
  });
  return found
    .map(({ attribution, content }) => ({ ...attribution, content }))
    .filter(({ content }) => content.length > 0)
    .sort(byPlace);
}

const opened = (attribution: Attribution, paragraph: number, awaits: boolean, quoted: boolean): Open => ({
  attribution,
  paragraph,
  awaits,
  quoted,
  content: [...attribution.content],
});

/** Reading order: by the first offset of any span. */
export const byPlace = (a: Attribution, b: Attribution): number => firstOffset(a) - firstOffset(b);

const firstOffset = ({ content, cue, source }: Attribution): number =>
  [content, cue, source].flat().reduce((first, [start]) => Math.min(first, start), Infinity);

function settle(text: string, items: readonly Item[], draft: Draft): Attribution {
  const source = draft.source ? spanOf(items, draft.source) : null;
  return {
    content: draft.content.flatMap((part) => contentSpans(text, items, part)),
    cue: draft.cue.map((part) => spanOf(items, part)).filter((span): span is Span => span !== null),
    source: source ? [source] : [],
    manner: draft.manner,
    construction: draft.pointsBack ? 'referring' : source ? 'plain' : 'hedged',
    confidence: draft.confidence,
    why: draft.why,
  };
}

const hasQuotation = (items: readonly Item[]): boolean => items.some((item) => isQuotation(item));

/** A sentence that is only quotation goes on with what was said just before. */
function takesUp(
  { text, paragraphs }: Document,
  found: Open[],
  sentence: Sentence,
  before: Sentence | undefined,
): boolean {
  const { items } = sentence;
  const last = found.findLast(({ paragraph }) => paragraph >= 0);
  if (!last) return false;
  const displayed = paragraphs[sentence.paragraph]?.kind === 'quote';
  const onlyQuoted = items.every((item) => isQuotation(item) || item.kind === 'mark');
  if (!onlyQuoted && !displayed && !(last.awaits && isMark(before?.items.at(-1), ':'))) return false;
  const near =
    last.awaits ||
    last.paragraph === sentence.paragraph ||
    (last.quoted && sentence.paragraph - last.paragraph === 1) ||
    displayed;
  if (!near) return false;
  const spans = items.flatMap(({ quotation }) => (quotation ? [trimmed(text, quotation.inner)] : []));
  const first = items[0];
  const end = items.at(-1);
  const added: Span[] = onlyQuoted ? spans : first && end ? [[first.start, end.end]] : [];
  last.content.push(...added);
  if (sentence.paragraph !== last.paragraph) last.paragraph = sentence.paragraph;
  last.quoted = true;
  if (!displayed) last.awaits = false;
  return true;
}

/** The innermost content of the attribution before: what "the claim" stands for. */
function claimedBefore(found: readonly Open[]): readonly Span[] {
  const last = found.at(-1);
  if (!last) return [];
  const inner = found.slice(-CLAIMS_BEFORE).filter(({ attribution: { cue, manner } }) => {
    const at = cue[0]?.[0] ?? -1;
    return manner === 'speech' && last.content.some(([start, end]) => start <= at && at < end);
  });
  return [...(inner.at(-1) ?? last).content];
}

/** "I", "we" and "you" outside a quotation are the writer and the reader: no source. */
const isWriter = (items: readonly Item[], { source }: Draft): boolean =>
  source?.first === source?.last && /^(?:i|we|you)$/.test(items[source?.first ?? -1]?.lower ?? '');
