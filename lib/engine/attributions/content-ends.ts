// Where the content of one attribution ends because another of the sentence begins.
import type { Item } from '../text/sentences';
import type { Draft } from './draft';
import { isComma, isDash, isQuotation } from './item-kinds';

/**
 * Ends the content of `draft` where another draft of its sentence begins that is no part of what it says. Changes
 * `draft`; the others stay as they are.
 */
export function cutShort(items: readonly Item[], draft: Draft, drafts: readonly Draft[]): void {
  const end = Math.max(...draft.cue.map(({ last }) => last), draft.source?.last ?? 0);
  draft.content = draft.content
    .map((part) => {
      if (part.last < end) return part;
      let last = part.last;
      for (const other of drafts) {
        if (other === draft || other.start <= Math.max(end, part.first)) continue;
        if (other.start > last) continue;
        const cut = cutBefore(items, draft, other);
        if (cut !== null && cut >= part.first) last = Math.min(last, cut);
      }
      return { first: part.first, last };
    })
    .filter(({ first, last }) => first <= last);
}

/** The last item that still belongs to `draft` when `other` starts inside its content, or null when it is nested. */
function cutBefore(items: readonly Item[], draft: Draft, other: Draft): number | null {
  const before = other.start - 1;
  if (other.joined === 'participle')
    return other.start - 1 > 0 && !isQuotation(items[other.start]) ? other.start - 1 : other.start;
  if (other.joined === 'coordinate') {
    if (other.manner === 'thought' && draft.manner === 'speech') return null;
    const at = /^(?:and|but|or|yet|while)$/.test(items[other.start]?.lower ?? '')
      ? other.start
      : other.start - 1;
    return isComma(items[at - 1]) ? at - 2 : at - 1;
  }
  if (other.side === 'left' && isQuotation(items[before])) return before;
  if (other.side === 'left')
    return isComma(items[before]) || isDash(items[before]) || other.cue[0]?.first === other.start
      ? before - (isComma(items[before]) ? 1 : 0)
      : null;
  if (other.side === 'both') return null;
  const opening =
    [items[0]?.lower ?? '', items[draft.start - 1]?.lower ?? ''].find((word) =>
      /^(?:while|when|as|after|although|though|if|before)$/.test(word),
    ) ?? '';
  if (
    isComma(items[before]) &&
    /^(?:while|when|as|after|although|though|if|before)$/.test(opening) &&
    draft.start < 12
  )
    return before - 1;
  return null;
}
