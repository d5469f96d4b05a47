// Where Readability may have taken half an article, or the wrong box: what else on the page could be the article,
// and which reading of it is the better.
import { oneLine } from '../metadata/clean-text';
import { weightIn, type ProseElement } from './prose-elements';

/** An element that says it is the article's body, or an article. */
const DECLARED = '[itemprop~="articleBody"], article, [role="article"]';
/** Prose of the page that a reading may leave out before another is tried, as a share of what it holds. */
const MAY_MISS = 0.2;
/** What a wider box must hold to be taken instead of a narrower one, times over. */
const MUCH_MORE = 1.6;
/** More elements that call themselves articles than this are a list of teasers; these are looked at. */
const MOST_DECLARED = 20;
/** A page of several articles: each has at least this much prose, in weighed letters. */
const MIN_ARTICLE = 400;

/** The text of the first heading of an element, if it has one. */
const headingOf = (element: Element): string | null =>
  oneLine((element.querySelector('h1') ?? element.querySelector('h2'))?.textContent);

/**
 * Of several whole articles on one page (as where the next one is added below the first), the one that the page's
 * title names; null where there is one article only, or the title does not tell.
 */
export function articleNamedInTitle(doc: Document, prose: readonly ProseElement[]): Element | null {
  const articles = [...doc.querySelectorAll('article')].filter(
    (article) =>
      article.parentElement?.closest('article') === null &&
      weightIn(prose, (element) => article.contains(element)) >= MIN_ARTICLE,
  );
  if (articles.length < 2) return null;
  const title = oneLine(doc.title) ?? '';
  const named = articles.filter((article) => {
    const heading = headingOf(article);
    return heading !== null && heading.length >= 12 && title.includes(heading);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Where paragraphs stand densest: from the heaviest parent of some up, as long as each step adds much. */
function densest(prose: readonly ProseElement[]): Element | null {
  const byParent = new Map<Element, number>();
  for (const { element, weight } of prose) {
    const parent = element.parentElement;
    if (parent !== null) byParent.set(parent, (byParent.get(parent) ?? 0) + weight);
  }
  let [best, most]: [Element | null, number] = [null, 0];
  for (const [parent, weight] of byParent) if (weight > most) [best, most] = [parent, weight];
  for (let at = best?.parentElement ?? null; at !== null && at.localName !== 'body'; at = at.parentElement) {
    const box = at;
    const weight = weightIn(prose, (element) => box.contains(element));
    if (weight > MUCH_MORE * most) [best, most] = [box, weight];
  }
  return best;
}

/** Elements that could be the article: those that say so, and where paragraphs stand densest. */
export function candidatesOf(doc: Document, prose: readonly ProseElement[]): Element[] {
  const declared = [...doc.querySelectorAll(DECLARED)].slice(0, MOST_DECLARED);
  const dense = densest(prose);
  return [...new Set(dense === null ? declared : [...declared, dense])];
}

/**
 * Those candidates that hold much prose which a reading has left out, most first; most often none.
 * @param holds whether an element's words are in the reading
 */
export function missedCandidates(
  doc: Document,
  prose: readonly ProseElement[],
  holds: (element: Element) => boolean,
): Element[] {
  const mayMiss = MAY_MISS * weightIn(prose, holds);
  if (weightIn(prose, (element) => !holds(element)) <= mayMiss) return [];
  return candidatesOf(doc, prose)
    .map((candidate) => ({
      candidate,
      missed: weightIn(prose, (element) => !holds(element) && candidate.contains(element)),
    }))
    .filter(({ missed }) => missed > mayMiss)
    .sort((a, b) => b.missed - a.missed)
    .map(({ candidate }) => candidate);
}
