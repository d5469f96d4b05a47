// Records, as a text grows word by word, which live text node each stretch of it stands in.
import type { Run } from './anchors';

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
