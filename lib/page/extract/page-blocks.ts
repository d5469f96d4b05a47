// The blocks of a page with what is known of each by itself, and of the boxes that they stand in.
import type { Block } from '../../model';
import type { Steps } from '../steps';
import { CONSENT } from '../words';
import { isBlockElement, parentOf } from './block-kinds';
import { SIGNS, SignReader, type Sign } from './names';
import { endsSentence, isProse, weightOf } from './prose';
import type { PageText } from './text-builder';

type Signs = Record<Sign, number>;

const NONE = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Signs;
/** How many boxes around a block are looked at, from the inside out. */
const MOST_BOXES = 60;

/** A box that a block stands in. */
export interface BoxAround {
  element: Element;
  outer: BoxAround | null;
  signs: number;
  /** What boxes of one kind have in common: their tag and their names. */
  key: string;
  /** Worth of the prose in it, and weighed letters of all text in it. */
  worth: number;
  weight: number;
}

/** A box and those around it, from the inside out, as many as asked for. */
export function* boxesAround(box: BoxAround | null, most = Infinity): Generator<BoxAround> {
  for (let [at, left] = [box, most]; at !== null && left > 0; at = at.outer, left--) yield at;
}

/** A block of a page. Weights are in weighed letters. */
export interface PageBlock {
  words: string;
  kind: Block['kind'];
  weight: number;
  /** Its weight if it is prose, else 0. */
  prose: number;
  /** The same, less where it looks like the prose of something else: links, lists, repeated text, boxes so named. */
  worth: number;
  /** How much its boxes support each sign, 0..1. */
  signs: Readonly<Signs>;
  sentence: boolean;
  /** Speaks of consent, cookies and terms. */
  asksConsent: boolean;
  /** Share of it that is link text, 0..1. */
  linked: number;
  /** The element whose first words begin the block. */
  element: Element;
  box: BoxAround;
}

export interface PageBlocks {
  blocks: PageBlock[];
  /** Worth of all prose on the page. */
  worth: number;
}

/** Signs that prose is that of something else. */
const ELSEWHERE = 'onward asks comments ads consent popup hidden nav aside footer'.split(' ') as Sign[];

/** Finds the box that an element is or stands in; neighbours share theirs. */
function boxReader(): {
  boxOf: (element: Element) => BoxAround;
  signs: SignReader;
} {
  const known = new Map<Element, BoxAround>();
  const signs = new SignReader();
  const boxOf = (element: Element): BoxAround => {
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const parent = parentOf(element);
    const outer = parent === null ? null : boxOf(parent);
    const own = element.localName === 'body' || outer === null ? 0 : signs.of(element);
    const box = {
      element,
      outer,
      signs: own,
      key: `${element.localName} ${element.getAttribute('class') ?? ''} ${own}`,
      worth: 0,
      weight: 0,
    };
    known.set(element, box);
    return box;
  };
  return { boxOf, signs };
}

const NO_BLOCK: Block = { kind: 'other', span: [0, 0] };
const UNSEEN = ['unseen', 'hidden'] as const;

const ofBits = (bits: number, signs: readonly Sign[]): Partial<Record<Sign, number>> =>
  Object.fromEntries(
    signs.filter((sign) => (bits & (1 << SIGNS.indexOf(sign))) !== 0).map((sign) => [sign, 1]),
  );

/** Reads what is known of a page's blocks. */
export function* pageBlocks({ text, blocks, elements, linked }: PageText): Steps<PageBlocks> {
  const { boxOf, signs } = boxReader();
  const proseByKey = new Map<string, number>();
  const seen = new Map<string, number>();
  const inlines: number[] = [];
  let all = 0;
  const read: PageBlock[] = [];
  for (const [index, first] of elements.entries()) {
    yield;
    const { kind, span } = blocks[index] ?? NO_BLOCK;
    const words = text.slice(...span);
    const weight = weightOf(words);
    const inLinks = (linked[index] ?? 0) / Math.max(1, words.length);
    const prose = isProse(words, kind, weight) && inLinks < 0.5 ? weight : 0;
    let element = first;
    let inline = 0;
    for (let up = parentOf(element); up !== null && !isBlockElement(element.localName); up = parentOf(up)) {
      inline |= signs.of(element);
      element = up;
    }
    const box = boxOf(element);
    inlines.push(inline);
    const keys = new Set<string>();
    for (const around of boxesAround(box, MOST_BOXES)) {
      around.weight += weight;
      if (prose > 0) keys.add(around.key);
    }
    for (const key of keys) proseByKey.set(key, (proseByKey.get(key) ?? 0) + prose);
    all += prose;
    seen.set(words, (seen.get(words) ?? 0) + 1);
    read.push({
      words,
      kind,
      weight,
      prose,
      worth: 0,
      signs: NONE,
      sentence: endsSentence(words),
      asksConsent: CONSENT.test(words),
      linked: inLinks,
      element: first,
      box,
    });
  }
  const signsOf = signsAround(all, proseByKey);
  let worth = 0;
  for (const [index, block] of read.entries()) {
    yield;
    const around = signsOf(block.box);
    // Of what stands around its first words in the line, only that nobody sees it counts.
    const inline = inlines[index] ?? 0;
    block.signs = inline === 0 ? around : { ...around, ...ofBits(inline, UNSEEN) };
    if (block.prose === 0) continue;
    const elsewhere = ELSEWHERE.reduce((most, sign) => Math.max(most, block.signs[sign]), 0);
    const item = block.kind === 'list' ? 0.5 : 1;
    const repeated = (seen.get(block.words) ?? 0) > 1 ? 0.3 : 1;
    const asks = block.asksConsent ? 0.3 : 1;
    block.worth = block.prose * (1 - block.linked) ** 2 * (1 - 0.9 * elsewhere) * item * repeated * asks;
    worth += block.worth;
    for (const box of boxesAround(block.box, MOST_BOXES)) box.worth += block.worth;
  }
  return { blocks: read, worth };
}

/**
 * Says for each sign how much a box and those around it support it, 0..1: boxes of one kind that hold most of the
 * page's prose support little, whatever they are named. Boxes without signs share the answer of the one around them.
 */
function signsAround(
  prose: number,
  proseByKey: ReadonlyMap<string, number>,
): (box: BoxAround | null) => Signs {
  const known = new Map<BoxAround, Signs>();
  const signsOf = (box: BoxAround | null): Signs => {
    if (box === null) return NONE;
    const remembered = known.get(box);
    if (remembered !== undefined) return remembered;
    const outer = signsOf(box.outer);
    const found = box.signs === 0 ? outer : { ...outer };
    if (box.signs !== 0) {
      const share = (proseByKey.get(box.key) ?? 0) / Math.max(1, prose);
      for (const [index, sign] of SIGNS.entries()) {
        if ((box.signs & (1 << index)) === 0) continue;
        // The article's own name says more the more it holds; every other name less.
        found[sign] = Math.max(found[sign], sign === 'story' ? share : 1 - share);
      }
    }
    known.set(box, found);
    return found;
  };
  return signsOf;
}
