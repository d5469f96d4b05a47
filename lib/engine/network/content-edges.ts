// Trims a content to what was said: without the word "that", the comma before the cue, the marks of a whole quotation.
import type { Span } from '../../model';

const LEAD = /^(?:[\s,:;–—-]|that\s)+/iu;
const TAIL = /[\s,:;–—-]+$/u;
const WHOLE = /^(?:“([^“”]*)”?|"([^"]*)"?|''((?:(?!'').)*)(?:'')?|‘([^‘]*)’|'([^']*)')$/su;
const MOST_EDGE = 200;

/** The span without its edges; null when nothing but edges is left. Offsets are UTF-16, end exclusive. */
export function trimContent(text: string, [start, end]: Span): Span | null {
  let from = start + (LEAD.exec(text.slice(start, Math.min(end, start + MOST_EDGE)))?.[0].length ?? 0);
  let to = end;
  const tail = (): number => TAIL.exec(text.slice(Math.max(from, to - MOST_EDGE), to))?.[0].length ?? 0;
  to -= tail();
  if (from >= to) return null;
  const whole = WHOLE.exec(text.slice(from, to));
  const inner = whole?.slice(1).find(Boolean);
  if (whole && inner) {
    from += whole[0].indexOf(inner);
    to = from + inner.length;
    to -= tail();
  }
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [from, to] : null;
}
