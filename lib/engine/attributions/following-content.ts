// Whether what follows a reporting verb is its content, and how sure that is.
import type { Item } from '../text/sentences';
import { findsVerb } from './clauses';
import { isMark, isQuotation } from './item-kinds';
import type { Phrase } from './nominals';
import { isSayer } from './sayers';
import type { VerbGroup } from './verb-groups';

/**
 * Whether what begins at item `from`, behind the verb and those it was told to, is what the source says.
 * @param announced a "that" or a colon stands before it
 */
export function acceptsContent(
  items: readonly Item[],
  group: VerbGroup,
  source: Phrase,
  from: number,
  announced: boolean,
): boolean {
  const first = items[from];
  if (!first || (first.kind === 'mark' && !isMark(first, ':$£€(['))) return false;
  const strong =
    /^(?:say|tell|add|claim|argue|insist|warn|admit|explain|acknowledge|contend|allege|maintain|assert|concede)$/.test(
      group.verb.lemma,
    );
  if (strong && group.verb.lemma !== 'add') return items.length - from > 1 || isQuotation(first);
  if (!announced && !isSayer(items, source)) return false;
  if (announced || isQuotation(first)) return true;
  if (group.pattern === 'object') return items.length - from > 1;
  if (group.pattern === 'urge') return true;
  if (group.verb.manner === 'thought')
    return /^(?:to|he|she|they|it)$/.test(first.lower) || findsVerb(items, from, items.length - 1);
  if (
    /^(?:deny|announce|confirm|predict|promise|vow|pledge|propose|recommend|suggest|reveal|report)$/.test(
      group.verb.lemma,
    )
  )
    return items.length - from > 1;
  return (
    findsVerb(items, from, Math.min(items.length - 1, from + 14)) &&
    !/^(?:to|in|on|with|for|from|at|by|up|as|into|about)$/.test(first.lower)
  );
}

/** How sure such content is, 0 to 1. `quoted`: it begins with a quotation. */
export function confidenceOf(
  items: readonly Item[],
  group: VerbGroup,
  source: Phrase,
  announced: boolean,
  quoted: boolean,
): number {
  const sayer = isSayer(items, source);
  if (group.verb.manner === 'thought') return announced ? 0.6 : 0.45;
  if (quoted) return 0.92;
  if (group.pattern === 'say') return sayer ? (announced ? 0.9 : 0.84) : 0.6;
  if (group.pattern === 'report') return announced ? (sayer ? 0.86 : 0.6) : 0.6;
  return 0.5;
}
