// A quotation that goes on right behind its cue is of one statement with what stands before it.
import { wordsOf, type Document } from '../document/document';
import { quotationMark } from '../document/quotations';
import { covers, type Statement } from './statement';

/**
 * Joins statements that have no cue of their own to the one that they go on from: “It is hot,” she said. “It was cold.”
 * @param statements in reading order
 */
export function joinGoingOn(document: Document, statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const one of statements) {
    const [from = 0] = one.content[0] ?? [];
    const near = one.structure === 'goes-on' ? joined.slice(-NEAR).filter(({ cue }) => cue.length > 0) : [];
    if (near.some(({ content }) => one.content.every(([at]) => covers(content, at)))) continue;
    const before = near.findLast((other) => endOf(other, from) <= from && other.content.length < MOST_PARTS);
    if (before && goesOnFrom(document, before, from)) {
      const more = one.content.filter(([first]) => !covers(before.content, first));
      joined[joined.lastIndexOf(before)] = { ...before, content: [...before.content, ...more] };
    } else joined.push(one);
  }
  return joined;
}

/** What a statement goes on from stands so near before it, in reading order. */
const NEAR = 12;
/** A statement of more parts is left as it is, so that a text of nothing but quotations takes no longer than others. */
const MOST_PARTS = 40;

/** Where the statement's words, its cue and its source end before a token. */
const endOf = ({ content, cue, source }: Statement, token: number): number =>
  [...content.filter(([from]) => from < token), ...cue, ...source].reduce(
    (end, [, to]) => Math.max(end, to),
    0,
  );

function goesOnFrom(document: Document, before: Statement, from: number): boolean {
  const end = endOf(before, from);
  return (
    before.manner === 'speech' &&
    end < from &&
    quotationMark(document.tokens, from - 1) === 'opens' &&
    !/[\p{L}\p{N}]/u.test(wordsOf(document, [end, from]))
  );
}
