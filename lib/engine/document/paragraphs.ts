// Cuts a text into paragraphs. A line break ends one, unless the text is wrapped at a fixed width.
import type { Block, Span } from '../../model';

const SHORT_LINE = 40;
const WRAPPED_LINE = 120;
const WRAPPED_SHARE = 0.6;
const ENDS_SENTENCE = /[.!?:…]["'”’)\]]*\s*$/;
const STARTS_LOW = /^\s*\p{Ll}/u;

interface Line {
  start: number;
  end: number;
  blank: boolean;
}

function* lines(text: string, start: number, end: number): Generator<Line> {
  let at = start;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    yield { start: at, end: stop, blank: text.slice(at, stop).trim() === '' };
    at = stop + 1;
  }
}

const SAMPLE = 400;

/** Most lines of middling length break off in mid-sentence: a fixed width, not paragraphs. */
function isWrapped(text: string, start: number, end: number): boolean {
  let before: Line | null = null;
  let pairs = 0;
  let broken = 0;
  let seen = 0;
  for (const line of lines(text, start, end)) {
    if (++seen > SAMPLE) break;
    if (before && !before.blank && !line.blank) {
      const length = before.end - before.start;
      if (length >= SHORT_LINE) {
        pairs++;
        if (
          length <= WRAPPED_LINE &&
          !ENDS_SENTENCE.test(text.slice(Math.max(before.start, before.end - 8), before.end))
        )
          broken++;
      }
    }
    before = line;
  }
  return pairs >= 4 && broken >= WRAPPED_SHARE * pairs;
}

function* paragraphsWithin(text: string, start: number, end: number): Generator<Span> {
  const wrapped = isWrapped(text, start, end);
  let from = -1;
  let to = -1;
  for (const line of lines(text, start, end)) {
    const continues =
      from >= 0 && !line.blank && (wrapped || STARTS_LOW.test(text.slice(line.start, line.start + 16)));
    if (continues) {
      to = line.end;
      continue;
    }
    if (from >= 0) yield [from, to];
    from = line.blank ? -1 : line.start;
    to = line.end;
  }
  if (from >= 0) yield [from, to];
}

/** The paragraphs of a text, in order; of each block by itself where blocks are given. */
export function* paragraphs(text: string, blocks?: readonly Block[]): Generator<Span> {
  if (!blocks || blocks.length === 0) {
    yield* paragraphsWithin(text, 0, text.length);
    return;
  }
  let done = 0;
  for (const { span } of blocks) {
    const start = Math.max(done, span[0]);
    const end = Math.min(text.length, span[1]);
    if (end > start) yield* paragraphsWithin(text, start, end);
    done = Math.max(done, end);
  }
}
