// Finds quotations: double marks of any style, and single marks where they cannot be apostrophes.
import type { Span } from '../../model';

/** Words between quotation marks within one paragraph. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** No closing mark: the next paragraph takes the quotation up again. */
  readonly goesOn: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const MARKS = /[“”„«»"‘’']/g;

/** Quotations of `text` between the paragraph's bounds, in order and never overlapping. */
export function quotationsIn(text: string, [start, end]: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: { at: number; single: boolean } | null = null;
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match && match.index < end; match = MARKS.exec(text)) {
    const at = match.index;
    const role = markRole(text, at, match[0], open);
    if (role === 'open') open = { at, single: isSingle(match[0]) };
    else if (role === 'close' && open) {
      if (at > open.at + 1) {
        found.push({ span: [open.at, at + 1], inner: [open.at + 1, at], goesOn: false });
      }
      open = null;
    }
  }
  if (open && !open.single && text.slice(start, open.at).trim().length < 400 && open.at + 1 < end) {
    found.push({ span: [open.at, end], inner: [open.at + 1, end], goesOn: true });
  }
  return found;
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === '’' || mark === "'";

function markRole(
  text: string,
  at: number,
  mark: string,
  open: { at: number; single: boolean } | null,
): 'open' | 'close' | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opens = !LETTER.test(before) && after !== '' && !/[\s.,;:!?)\]]/.test(after);
  if (isSingle(mark)) {
    if (open && !open.single) return null;
    if (open) return !LETTER.test(after) && /\S/.test(before) && mark !== '‘' ? 'close' : null;
    if (mark === '’' || !opens || /[.,!?]/.test(before)) return null;
    return closesSoon(text, at, mark) ? 'open' : null;
  }
  if (mark === '“' || mark === '„' || mark === '«') return open && !open.single ? null : 'open';
  if (mark === '”' || mark === '»') return 'close';
  return open && !open.single && !(opens && /\s/.test(before)) ? 'close' : opens || !open ? 'open' : 'close';
}

/** A single mark opens a quotation only when a closing one stands before the next break, within 600 characters. */
function closesSoon(text: string, at: number, mark: string): boolean {
  const rest = text.slice(at + 1, at + 600).split(/\n\s*\n/, 1)[0] ?? '';
  const closing = mark === '‘' ? '’' : "'";
  for (let i = rest.indexOf(closing); i > 0; i = rest.indexOf(closing, i + 1)) {
    if (!LETTER.test(rest.charAt(i + 1)) && /[\p{L}\p{N}.,!?…]/u.test(rest.charAt(i - 1))) return true;
  }
  return false;
}
