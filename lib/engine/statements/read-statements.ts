// From what the network reads of each cue to statements: which are sure enough, where their words begin and end.
import { openQuotations, type Document } from '../document/document';
import { quotationMark } from '../document/quotations';
import type { Range } from '../document/tokens';
import { confidenceOf, type Calibration } from '../network/calibration';
import type { Reading } from '../network/network';
import type { Scheme } from '../network/tagging/tagger';
import type { Asset } from '../network/weights/asset';
import { firstToken, type Statement } from './statement';

/** How sure a reading must be, and how its judgements become a confidence. */
export type Limits = Readonly<Record<Scheme, { least: number; curve: Calibration }>> & {
  /** The curve of a whole card: a constant, then words, source and kind. */
  readonly card: readonly number[];
};

/** The limits that were fitted to a language's weights. */
export function limitsOf(asset: Asset): Limits {
  const of = (scheme: Scheme): { least: number; curve: Calibration } => {
    const [least = 0, constant = 0, validity = 0, content = 0, whole = 0] = asset.numbers(`limits.${scheme}`);
    return { least, curve: { constant, validity, content, whole } };
  };
  return { attributions: of('attributions'), claims: of('claims'), card: asset.numbers('limits.card') };
}

/** The statements of some readings, in reading order. */
export function readStatements(
  document: Document,
  readings: readonly Reading[],
  limits: Limits,
): Statement[] {
  const trim = openTrimmer(document);
  const statements = readings
    .flatMap((reading): Statement[] => {
      const { scheme, judgement, ...roles } = reading;
      const { least, curve } = limits[scheme];
      const confidence = confidenceOf(judgement, curve);
      const content = reading.content.map(trim).filter((range) => range !== null);
      if (confidence < least || content.length === 0) return [];
      const manner = scheme === 'claims' ? 'speech' : 'thought';
      const structure = roles.cue.length === 0 && roles.source.length === 0 ? 'goes-on' : null;
      return [{ ...roles, content, manner, confidence, structure }];
    })
    .sort((a, b) => firstToken(a) - firstToken(b));
  return statements.filter(
    (one, i) => !statements.slice(Math.max(0, i - NEAR), i + NEAR).some((other) => repeats(one, other)),
  );
}

/** Statements with the same words stand so near to each other, in reading order. */
const NEAR = 5;

/** Whether a statement says what a surer one says, by a part of the same cue: "It" and "was reported". */
function repeats(one: Statement, other: Statement): boolean {
  if (one.confidence >= other.confidence || String(one.content) !== String(other.content)) return false;
  return one.cue.some(([from, to]) => other.cue.some(([start, end]) => from <= end && start <= to));
}

const EDGE = /^[\s,:;–—-]+$/u;

/** Cuts a content to what was said: without "that", the comma before the cue, the marks of a whole quotation. */
function openTrimmer({ text, tokens, language, quotations }: Document): (range: Range) => Range | null {
  const word = (i: number): string => text.slice(tokens.start[i], tokens.end[i]);
  const opens = openQuotations(quotations);
  const closes = new Map(
    quotations.flatMap(({ range, closed }) => (closed ? [[range[1], range[0] - 1] as const] : [])),
  );
  return ([first, last]) => {
    let from = first;
    let to = last;
    for (let before = -1; before !== to - from;) {
      before = to - from;
      while (from < to && (EDGE.test(word(from)) || language.complementiser.has(word(from).toLowerCase())))
        from++;
      while (from < to && EDGE.test(word(to - 1))) to--;
      // a mark whose partner stands outside, or both marks of one quotation that is all of it
      if (from < to && quotationMark(tokens, from) === 'opens' && (opens(from)?.range[1] ?? to) >= to - 1) {
        if (opens(from)?.range[1] === to - 1) to--;
        from++;
      } else if (
        from < to &&
        quotationMark(tokens, to - 1) === 'closes' &&
        (closes.get(to - 1) ?? from) < from
      )
        to--;
    }
    return from < to ? [from, to] : null;
  };
}
