// What boxes say of the blocks in them: whose words they hold, whose story they are, what they ask for.
import { oneLine } from '../metadata/clean-text';
import { type BoxAround, boxesAround, type PageBlock } from './page-blocks';

export type Box = BoxAround;

/** How many boxes around a block count. */
export const LEVELS = 6;

/** The words of a text that say something, as bits; the first thirty. */
function wordBits(words: readonly string[]): ReadonlyMap<string, number> {
  const long = [...new Set(words.filter((word) => word.length > 3 || /[^a-z\d]/.test(word)))].slice(0, 30);
  return new Map(long.map((word, index) => [word, 1 << index]));
}

/** Fewer words say nothing. */
const FEWEST_WORDS = 3;

function bitsSet(bits: number): number {
  let set = 0;
  for (let left = bits; left !== 0; left &= left - 1) set++;
  return set;
}

/** How much of some words each box holds, 0..1; 0 of boxes that hold none. @param tokens the words of each block */
export function shareInBoxes(
  blocks: readonly PageBlock[],
  tokens: readonly (readonly string[])[],
  words: readonly string[],
): (box: Box) => number {
  const bits = wordBits(words);
  const found = new Map<Box, number>();
  for (const [index, { box, prose }] of blocks.entries()) {
    if (prose === 0) continue;
    let own = 0;
    for (const word of tokens[index] ?? []) own |= bits.get(word) ?? 0;
    for (const around of boxesAround(box, LEVELS)) found.set(around, (found.get(around) ?? 0) | own);
  }
  return (box) => (bits.size < FEWEST_WORDS ? 0 : bitsSet(found.get(box) ?? 0) / bits.size);
}

/** How much of the page the smallest box around it and the title holds. */
export function shareWithTitle(box: Box, titleBoxes: ReadonlySet<Box>): number {
  const around = [...boxesAround(box)];
  const shared = around.find((at) => titleBoxes.has(at));
  return shared === undefined ? 1 : shared.weight / Math.max(1, around.at(-1)?.weight ?? 0);
}

/** Whether a box with a sign stands around a block, but not around the title. */
export function standsApart({ box }: PageBlock, sign: number, titleBoxes: ReadonlySet<Box>): boolean {
  for (const at of boxesAround(box)) {
    if (titleBoxes.has(at)) return false;
    if ((at.signs & sign) !== 0) return true;
  }
  return false;
}

/** An answer for each box, worked out from that of the box around it and remembered: neighbours share their boxes. */
function remembered(answerOf: (box: Box, outer: boolean) => boolean): (box: Box) => boolean {
  const known = new Map<Box, boolean>();
  const answerFor = (box: Box): boolean => {
    const answer = known.get(box) ?? answerOf(box, box.outer !== null && answerFor(box.outer));
    known.set(box, answer);
    return answer;
  };
  return answerFor;
}

export const standsIn = (element: Element | null): ((box: Box) => boolean) =>
  remembered((box, outer) => outer || box.element === element);

/** Whether a box stands in an article that neither is the declared one, nor in it, nor around it. */
export const standsInOtherArticle = (declared: Element | null): ((box: Box) => boolean) =>
  remembered(({ element }, outer) => {
    if (element.localName !== 'article' || declared === null) return outer;
    return !element.contains(declared) && !declared.contains(element);
  });

const isArticle = ({ element }: Box): boolean => element.localName === 'article';

/**
 * Whether a box is, or stands in, one beside the title's own with another heading: of the same kind and with a heading
 * of the same rank, or both of them articles, the title's holding more.
 */
export function standsInOtherStory(title: PageBlock | undefined): (box: Box) => boolean {
  const rank = title?.box.element.localName ?? '';
  if (title === undefined || !/^h[1-6]$/.test(rank)) return () => false;
  const ownIn = new Map<Box, Box>();
  for (let at: Box = title.box; at.outer !== null; at = at.outer) ownIn.set(at.outer, at);
  return remembered((box, outer) => {
    const own = box.outer === null ? undefined : ownIn.get(box.outer);
    if (own === undefined || own === box) return outer;
    const areArticles = isArticle(own) && isArticle(box) && own.worth > box.worth;
    const ranks = areArticles ? 'h1, h2, h3' : own.key === box.key ? rank : null;
    const heading = ranks === null ? null : box.element.querySelector(ranks);
    return heading !== null && oneLine(heading.textContent) !== oneLine(title.words);
  });
}

/** A box that holds more of a page than this is the page. */
const WHOLE_PAGE = 0.6;
/** Unless nearly all of it asks for consent. */
const NOTHING_ELSE = 0.8;

/** How much of the prose around a block asks for consent: the most of any box that is not the page itself. */
export function consentInBoxes(
  blocks: readonly PageBlock[],
  titleBoxes: ReadonlySet<Box>,
): (box: Box) => number {
  const asking = new Map<Box, { asks: number; all: number; blocks: number }>();
  let page = 0;
  for (const { asksConsent, prose, box } of blocks) {
    if (prose === 0) continue;
    page += prose;
    const asks = asksConsent ? prose : 0;
    for (const at of boxesAround(box)) {
      const one = asking.get(at) ?? { asks: 0, all: 0, blocks: 0 };
      one.blocks++;
      one.asks += asks;
      one.all += prose;
      asking.set(at, one);
    }
  }
  return (box) => {
    let most = 0;
    for (const at of boxesAround(box)) {
      const one = asking.get(at);
      if (titleBoxes.has(at) || one === undefined) break;
      const share = one.asks / one.all;
      if (one.all > WHOLE_PAGE * page && share < NOTHING_ELSE) break;
      // One paragraph alone may speak of anything.
      if (one.blocks > 1) most = Math.max(most, share);
    }
    return most;
  };
}
