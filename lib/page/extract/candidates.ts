// What could be the article: elements that say so, where paragraphs stand densest, and the words that the page's own
// JSON-LD gives. None of them is believed alone.
import { squeezed } from '../metadata/clean-text';
import type { PageBlock, PageBlocks } from './page-blocks';

/** An element that says it is the article's body, or an article. */
const DECLARED = '[itemprop~="articleBody"], article, [role="article"]';
/** More elements that call themselves articles than this are a list of teasers. */
const MOST_DECLARED = 40;
/** How much more the prose of an article counts whose heading the page's title names. */
const NAMED = 3;
/** What a wider box must hold to be taken instead of a narrower one, times over. */
const MUCH_MORE = 1.6;
/** A JSON-LD body shorter than this is a summary. UTF-16 units. */
const MIN_BODY = 400;
/** A body of which less than this stands on the page is of something else. */
const FOUND = 0.4;

const proseIn = (blocks: readonly PageBlock[], element: Element): number =>
  blocks.reduce((sum, { element: of, worth }) => (worth > 0 && element.contains(of) ? sum + worth : sum), 0);

/**
 * The declared element that holds the most prose, but for one that only wraps another; one with the page's title in its
 * heading goes before others.
 */
export function declaredCandidate(doc: Document, { blocks }: PageBlocks): Element | null {
  const declared = [...doc.querySelectorAll(DECLARED)].slice(0, MOST_DECLARED);
  const title = squeezed(doc.title);
  const found: Element[] = [];
  let most = 0;
  for (const element of declared) {
    const heading = squeezed((element.querySelector('h1') ?? element.querySelector('h2'))?.textContent ?? '');
    const named = heading.length >= 10 && title.includes(heading);
    const prose = proseIn(blocks, element) * (named ? NAMED : 1);
    // Document order puts what is inside another behind it: it is taken where it holds nearly all of it.
    const isInside = found.at(-1)?.contains(element) === true;
    if (prose > most || (isInside && prose > most / MUCH_MORE)) {
      found.push(element);
      most = prose;
    }
  }
  return found.at(-1) ?? null;
}

/** Share of what a wider box adds that must be prose, for a text parted over several boxes to be whole. */
const MOSTLY_PROSE = 0.6;

/** Where paragraphs stand densest: from the heaviest parent of some up, as long as a step adds much, or mostly prose. */
export function densestCandidate({ blocks }: PageBlocks): Element | null {
  const byParent = new Map<PageBlock['box'], number>();
  for (const { box, worth } of blocks) {
    const parent = box.outer;
    if (parent !== null && worth > 0) byParent.set(parent, (byParent.get(parent) ?? 0) + worth);
  }
  let [best, most]: [PageBlock['box'] | null, number] = [null, 0];
  for (const [box, worth] of byParent) if (worth > most) [best, most] = [box, worth];
  for (let box = best?.outer ?? null; box !== null && box.element.localName !== 'body'; box = box.outer) {
    const added = box.worth - most;
    const isMore = added > 0 && added > MOSTLY_PROSE * (box.weight - (best?.weight ?? 0));
    if (isMore || box.worth > MUCH_MORE * most) [best, most] = [box, box.worth];
  }
  return best?.element ?? null;
}

/**
 * Which blocks the page's own JSON-LD gives as the article’s text; null where it gives none, or that of another article.
 * @param body the value of `articleBody`
 */
export function blocksInLinkedData(body: unknown, { blocks, worth }: PageBlocks): boolean[] | null {
  if (typeof body !== 'string' || body.length < MIN_BODY) return null;
  const given = squeezed(body.replace(/<[^>]*>/g, ' '));
  const found = blocks.map(({ words }) => {
    const own = squeezed(words);
    return own.length > 20 && given.includes(own.slice(0, 120)) && given.includes(own.slice(-60));
  });
  const letters = blocks.reduce(
    (sum, { words }, index) => (found[index] === true ? sum + squeezed(words).length : sum),
    0,
  );
  return letters < FOUND * given.length || letters < Math.min(0.1 * worth, 300) ? null : found;
}
