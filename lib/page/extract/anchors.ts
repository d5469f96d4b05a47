// The way from offsets in the article's text back to the words on the page.
import type { Span } from '../../model';
import { firstWhere } from '../../model/first-where';

/** A stretch of the text that stands in one live text node, character for character. */
export interface Run {
  /** Where it starts in the text. */
  start: number;
  node: Text;
  /** Where it starts in the node's data. */
  offset: number;
  length: number;
}

/** The article's text and where each stretch of it stands in the page. Runs are in text order. */
export interface Anchors {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Records, as a text grows word by word, which live text node each stretch of it stands in. */
export class RunRecorder {
  readonly runs: Run[] = [];

  /**
   * Records a word.
   * @param start where it starts in the text
   * @param offset where it starts in the node's data
   * @param spaced whether one space stands before it in the text, in the same block
   */
  add(word: string, start: number, node: Text, offset: number, spaced: boolean): void {
    const last = this.runs.at(-1);
    // The space belongs to the node where it stands in the page, so that marks do not break there.
    if (spaced && last !== undefined && endOf(last) === start - 1 && charAfter(last) === ' ') last.length++;
    if (last?.node === node && endOf(last) === start && last.offset + last.length === offset) {
      last.length += word.length;
      return;
    }
    const free = spaced && (last === undefined || endOf(last) < start) && node.data[offset - 1] === ' ';
    const lead = free ? 1 : 0;
    this.runs.push({ start: start - lead, node, offset: offset - lead, length: word.length + lead });
  }
}

const endOf = ({ start, length }: Run): number => start + length;
const charAfter = ({ node, offset, length }: Run): string | undefined => node.data[offset + length];

/** What the text builder may leave out between two runs of one node. */
const LEFT_OUT = /^[\s\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;

/** The documents and shadow roots that the words stand in: the page, a frame in it, a component. */
export function rootsOf({ runs }: Anchors): (Document | ShadowRoot)[] {
  const roots = new Set(runs.map(({ node }) => node.getRootNode()));
  return [...roots].filter(
    (root): root is Document | ShadowRoot => root.nodeType === 9 || root.nodeType === 11,
  );
}

interface Piece {
  node: Text;
  from: number;
  to: number;
}

/** The parts of a span that still stand in the page with the same words, one for each text node. */
function piecesOf({ text, runs }: Anchors, [start, end]: Span): Piece[] {
  const pieces: Piece[] = [];
  const endOf = (index: number) => (runs[index]?.start ?? 0) + (runs[index]?.length ?? 0);
  for (let index = firstWhere(runs.length, (at) => endOf(at) > start); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.start >= end) break;
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    const at = run.offset + from - run.start;
    if (!run.node.isConnected) continue;
    const { data } = run.node;
    if (!data.startsWith(text.slice(from, to), at)) continue;
    const last = pieces.at(-1);
    if (last?.node === run.node && LEFT_OUT.test(data.slice(last.to, at))) last.to = at + to - from;
    else pieces.push({ node: run.node, from: at, to: at + to - from });
  }
  return pieces;
}

/**
 * The live ranges of some spans of the text, in order, one or more for each span. A text node that is gone
 * or whose words have changed gives none: a mark goes rather than land on other words.
 * @example rangesOf(anchors, claim.content)[0]?.toString() // 'The quay sinks'
 */
export function rangesOf(anchors: Anchors, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) =>
    piecesOf(anchors, span).map(({ node, from, to }) => {
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    }),
  );
}
