// How much of a page's text some mutations have changed, as far as its article is concerned.

/** Fewer changed characters at a time are a clock or a counter, not an article. */
const MIN_CHANGE = 40;
const UNREAD = 'script, style, template, noscript, svg, head';

/** The characters that a node brings or takes. What Whence itself adds has none outside its closed root. */
function lettersIn(node: Node): number {
  if (node.nodeType === 3) return node.nodeValue?.trim().length ?? 0;
  if (node.nodeType !== 1 || (node as Element).matches(UNREAD)) return 0;
  return node.textContent?.trim().length ?? 0;
}

/** Whether a change at `target` can be one of the article: inside it, or in what it stands in. */
function concerns(article: Element | null, target: Node): boolean {
  return article?.isConnected !== true || article.contains(target) || target.contains(article);
}

function changeIn({ type, target, addedNodes, removedNodes }: MutationRecord): number {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (element === null && target.nodeType !== 11) return 0;
  if (element?.closest(UNREAD)) return 0;
  if (type === 'characterData') return lettersIn(target);
  let letters = 0;
  for (const nodes of [addedNodes, removedNodes]) {
    for (const node of nodes) {
      letters += lettersIn(node);
      if (letters >= MIN_CHANGE) return letters;
    }
  }
  return letters;
}

/** Whether a text is changed within a paragraph: a name or a number there is the article's, however short. */
function isInParagraph({ target }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return lettersIn(element?.closest('p') ?? target) >= MIN_CHANGE;
}

/** @param article the smallest element that holds the whole article; null if none is known */
export function changedEnough(records: readonly MutationRecord[], article: Element | null): boolean {
  let letters = 0;
  for (const record of records) {
    if (!concerns(article, record.target)) continue;
    const changed = changeIn(record);
    letters += changed;
    if (letters >= MIN_CHANGE || (changed > 0 && article !== null && isInParagraph(record))) return true;
  }
  return false;
}
