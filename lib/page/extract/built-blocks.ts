// A built text without some of its blocks: what comes after moves up, and so do its runs and links.
import type { Span } from '../../model';
import type { BuiltText } from './text-builder';

/** What parts two blocks. */
const GAP = '\n\n';

/**
 * Leaves out the blocks for which `leaves` says so; where it says so of none, the built text is answered as it is.
 * @param leaves told each block's index, in order
 */
export function withoutBlocks(built: BuiltText, leaves: (index: number) => boolean): BuiltText {
  const left = built.blocks.map((_, index) => leaves(index));
  if (!left.includes(true)) return built;
  const kept: BuiltText = {
    text: '',
    runs: [],
    blocks: [],
    elements: [],
    links: [],
  };
  const parts: string[] = [];
  let length = 0;
  let run = 0;
  let link = 0;
  for (const [index, { kind, span }] of built.blocks.entries()) {
    const [start, end] = span;
    const leave = left[index] === true;
    const at = leave || parts.length === 0 ? length : length + GAP.length;
    const moved = ([from, to]: Span): Span => [from - start + at, to - start + at];
    for (let one = built.runs[run]; one !== undefined && one.start < end; one = built.runs[++run]) {
      if (!leave) kept.runs.push({ ...one, start: one.start - start + at });
    }
    for (let one = built.links[link]; one !== undefined && one.span[0] < end; one = built.links[++link]) {
      if (!leave) kept.links.push({ ...one, span: moved(one.span) });
    }
    if (leave) continue;
    parts.push(built.text.slice(start, end));
    length = at + end - start;
    kept.blocks.push({ kind, span: moved(span) });
    const element = built.elements[index];
    if (element !== undefined) kept.elements.push(element);
  }
  kept.text = parts.join(GAP);
  return kept;
}
