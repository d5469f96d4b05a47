// What speaks for and against a block being of the article, in numbers. No sign decides alone: a model weighs them.
import { oneLine } from '../metadata/clean-text';
import { CREDIT, LABEL } from '../words';
import { SIGNS } from './names';
import { count, shareIn } from './prose';
import { boxesAround, type PageBlock, type PageBlocks } from './page-blocks';

/** What is known of a page beside its blocks. */
export interface BlockContext {
  title: string | null;
  description: string | null;
  declared: Element | null;
  densest: Element | null;
  /** Blocks that the page's JSON-LD tells; null where it does not. */
  told: readonly boolean[] | null;
}

const QUOTE = /[“”«»„"「『]/;
const ENDS_WITH_STOP = /[\p{Sentence_Terminal}…]["'”’»」』)\]\s]*$/u;
const COMMA = /[,،、，;]/g;
const DIGIT = /\d/g;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const lengthOf = (weight: number): number => Math.min(1, Math.log1p(weight) / 7);

/** The block that is the page's title, or its main heading; -1 where none is. */
function titleIndex(blocks: readonly PageBlock[], title: readonly string[]): number {
  const set = new Set(title);
  let [best, most] = [-1, 0.6];
  for (const [index, { words, weight, kind, box }] of blocks.entries()) {
    if (weight > 300 || (kind !== 'heading' && box.element.localName === 'a')) continue;
    const own = wordsOf(words);
    if (own.length === 0) continue;
    const likeness = shareIn(own, set) * Math.min(1, own.length / Math.max(1, 0.7 * set.size));
    const value = likeness + (kind === 'heading' ? 0.2 : 0) + (box.element.localName === 'h1' ? 0.2 : 0);
    if (value > most) [best, most] = [index, value];
  }
  return best;
}

/** The words of a text that say something, as bits; the first thirty. */
function wordBits(words: readonly string[]): ReadonlyMap<string, number> {
  const long = [...new Set(words.filter((word) => word.length > 3 || /[^a-z\d]/.test(word)))].slice(0, 30);
  return new Map(long.map((word, index) => [word, 1 << index]));
}

/** Of fewer words nothing is told. */
const FEWEST_WORDS = 3;

function bitsSet(bits: number): number {
  let set = 0;
  for (let left = bits; left !== 0; left &= left - 1) set++;
  return set;
}

/** How many boxes around a block are told of it. */
const LEVELS = 6;

/** How much of the title's and of the description's words each box holds, 0..1; 0 of boxes that hold none. */
function wordsInBoxes(
  blocks: readonly PageBlock[],
  title: readonly string[],
  description: readonly string[],
) {
  const titleBits = wordBits(title);
  const descriptionBits = wordBits(description);
  const inTitle = new Map<Box, number>();
  const inDescription = new Map<Box, number>();
  for (const { words, box, prose } of blocks) {
    if (prose === 0) continue;
    let [ofTitle, ofDescription] = [0, 0];
    for (const word of wordsOf(words)) {
      ofTitle |= titleBits.get(word) ?? 0;
      ofDescription |= descriptionBits.get(word) ?? 0;
    }
    for (const around of boxesAround(box, LEVELS)) {
      inTitle.set(around, (inTitle.get(around) ?? 0) | ofTitle);
      inDescription.set(around, (inDescription.get(around) ?? 0) | ofDescription);
    }
  }
  const share = (found: ReadonlyMap<Box, number>, bits: ReadonlyMap<string, number>) => (box: Box) =>
    bits.size < FEWEST_WORDS ? 0 : bitsSet(found.get(box) ?? 0) / bits.size;
  return { titleIn: share(inTitle, titleBits), descriptionIn: share(inDescription, descriptionBits) };
}

/** A label of this many letters or fewer is nothing else. */
const LABEL_WEIGHT = 25;
const COMMENTS = 1 << SIGNS.indexOf('comments');
/** A box that holds more of a page than this is the page. */
const WHOLE_PAGE = 0.6;
/** Unless nearly all of it asks for consent. */
const NOTHING_ELSE = 0.8;

/** Whether a box with a sign stands around a block, but not around the title. */
function standsApart({ box }: PageBlock, sign: number, titleBoxes: ReadonlySet<Box>): boolean {
  for (const at of boxesAround(box)) {
    if (titleBoxes.has(at)) return false;
    if ((at.signs & sign) !== 0) return true;
  }
  return false;
}

type Box = PageBlock['box'];

/** An answer for each box, told from that of the box around it and remembered: neighbours share their boxes. */
function remembered(answerOf: (box: Box, outer: boolean) => boolean): (box: Box) => boolean {
  const known = new Map<Box, boolean>();
  const tell = (box: Box): boolean => {
    const told = known.get(box) ?? answerOf(box, box.outer !== null && tell(box.outer));
    known.set(box, told);
    return told;
  };
  return tell;
}

const standsIn = (element: Element | null): ((box: Box) => boolean) =>
  remembered((box, outer) => outer || box.element === element);

/** Whether a box stands in an article that neither is the declared one, nor in it, nor around it. */
const standsInOtherArticle = (declared: Element | null): ((box: Box) => boolean) =>
  remembered(({ element }, outer) => {
    if (element.localName !== 'article' || declared === null) return outer;
    return !element.contains(declared) && !declared.contains(element);
  });

/** Whether a box is, or stands in, one of the same kind as the title's own, beside it, with another heading of the same rank. */
function standsInOtherStory(title: PageBlock | undefined): (box: Box) => boolean {
  const rank = title?.box.element.localName ?? '';
  if (title === undefined || !/^h[1-6]$/.test(rank)) return () => false;
  const ownIn = new Map<Box, Box>();
  for (let at: Box = title.box; at.outer !== null; at = at.outer) ownIn.set(at.outer, at);
  return remembered((box, outer) => {
    const own = box.outer === null ? undefined : ownIn.get(box.outer);
    if (own === undefined || own === box) return outer;
    const heading = own.key === box.key ? box.element.querySelector(rank) : null;
    return heading !== null && oneLine(heading.textContent) !== oneLine(title.words);
  });
}

/** How much of the prose around a block asks for consent: the most of any box that is not the page itself. */
function consentInBoxes(blocks: readonly PageBlock[], titleBoxes: ReadonlySet<Box>): (box: Box) => number {
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

/** A longer block is no date. In weighed letters. */
const DATELINE = 40;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2}|\b(?:19|20)\d\d\b/;
const isDateline = ({ words, weight }: PageBlock): boolean => weight <= DATELINE && DATE.test(words);

/** For each block, the worth of all that share a class with it, of the class that most do. */
function kinWorths(blocks: readonly PageBlock[]): number[] {
  const classes = blocks.map(({ box }) =>
    (box.element.getAttribute('class') ?? box.outer?.element.getAttribute('class') ?? '').split(/\s+/),
  );
  const worths = new Map<string, number>();
  for (const [index, { worth }] of blocks.entries())
    if (worth > 0) for (const name of classes[index] ?? []) worths.set(name, (worths.get(name) ?? 0) + worth);
  worths.delete('');
  return classes.map((names) => Math.max(...names.map((name) => worths.get(name) ?? 0)));
}

const lookOf = ({ box }: PageBlock): string => `${box.key}<${box.outer?.key ?? ''}`;

type Shared = ReturnType<typeof share>;

/** What the features of all blocks are read from, gathered once. */
function share(page: PageBlocks, context: BlockContext) {
  const { blocks } = page;
  /** The worth of all blocks of one look: tag and class of the block and of the box around it. */
  const looks = new Map<string, number>();
  for (const block of blocks) looks.set(lookOf(block), (looks.get(lookOf(block)) ?? 0) + block.worth);
  const title = wordsOf(context.title ?? '');
  const titleAt = titleIndex(blocks, title);
  const titleBoxes = new Set(boxesAround(blocks[titleAt]?.box ?? null));
  /** The first block of each text, and the texts of several. */
  const firstWith = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, { words }] of blocks.entries()) {
    if (firstWith.has(words)) repeated.add(words);
    else firstWith.set(words, index);
  }
  let heading = -1;
  /** For each block, the index of the heading over it; -1 for none. */
  const headings = blocks.map(({ kind }, index) => {
    const above = heading;
    if (kind === 'heading') heading = index;
    return above;
  });
  return {
    isDeclared: standsIn(context.declared),
    isDensest: standsIn(context.densest),
    isInOtherArticle: standsInOtherArticle(context.declared),
    isOtherStory: standsInOtherStory(blocks[titleAt]),
    page,
    context,
    description: new Set(wordsOf(context.description ?? '')),
    ...wordsInBoxes(blocks, title, wordsOf(context.description ?? '')),
    headings,
    consentIn: consentInBoxes(blocks, titleBoxes),
    /** Whether a date stands beside a block, as beside the heading of a story. */
    isDated: (index: number): boolean =>
      [blocks[index - 1], blocks[index + 1]].some((one) => one !== undefined && isDateline(one)),
    titleAt,
    titleBoxes,
    firstWith,
    repeated,
    looks,
    kinWorth: kinWorths(blocks),
  };
}

/** Whether a text stands on the page in another block too: 1 for the later ones, half for the first. */
function standsElsewhere(words: string, index: number, { firstWith, repeated }: Shared): number {
  if (!repeated.has(words)) return 0;
  return firstWith.get(words) === index ? 0.5 : 1;
}

function shareWithTitle(box: Box, titleBoxes: ReadonlySet<Box>): number {
  const around = [...boxesAround(box)];
  const shared = around.find((at) => titleBoxes.has(at));
  return shared === undefined ? 1 : shared.weight / Math.max(1, around.at(-1)?.weight ?? 0);
}

function features(block: PageBlock, index: number, shared: Shared) {
  const { words, kind, weight, prose, sentence, linked, box, signs } = block;
  const { page, context, description, titleAt, titleBoxes, looks } = shared;
  const all = Math.max(1, page.worth);
  const own = wordsOf(words);
  const headedBy = shared.headings[index] ?? -1;
  const heading = page.blocks[headedBy];
  const parent = box.outer ?? box;
  const grandparent = parent.outer ?? parent;
  const great = grandparent.outer ?? grandparent;
  const isLabel = LABEL.test(words);
  return {
    onward: signs.onward,
    comments: signs.comments,
    about: signs.about,
    pictures: signs.pictures,
    consent: signs.consent,
    unseen: signs.unseen,
    hidden: signs.hidden,
    footer: signs.footer,
    header: signs.header,
    embed: signs.embed,
    story: signs.story,
    prose: prose > 0 ? 1 : 0,
    stop: ENDS_WITH_STOP.test(words) ? 1 : 0,
    commas: Math.min(4, count(words, COMMA)) / 4,
    short: weight < 20 ? 1 : 0,
    linked,
    link: linked > 0.8 ? 1 : 0,
    linkedSentence: linked > 0.8 && sentence ? 1 : 0,
    quoted: QUOTE.test(words) ? 1 : 0,
    figures: Math.min(1, (3 * count(words, DIGIT)) / Math.max(1, words.length)),
    labelAlone: isLabel && !sentence ? 1 : 0,
    labelWhole: isLabel && weight < LABEL_WEIGHT ? 1 : 0,
    creditAlone: CREDIT.test(words) && !sentence ? 1 : 0,
    asksConsent: block.asksConsent ? 1 : 0,
    consentAround: prose > 0 ? shared.consentIn(box) : 0,
    otherStory: shared.isOtherStory(box) ? 1 : 0,
    commentsApart: standsApart(block, COMMENTS, titleBoxes) ? 1 : 0,
    heading: kind === 'heading' ? 1 : 0,
    list: kind === 'list' ? 1 : 0,
    caption: kind === 'caption' ? 1 : 0,
    quote: kind === 'quote' ? 1 : 0,
    isTitle: index === titleAt ? 1 : 0,
    beforeTitle: index < titleAt ? 1 : 0,
    described: own.length >= 6 ? shareIn(own, description) : 0,
    place: index / Math.max(1, page.blocks.length - 1),
    repeated: weight >= 40 && weight < 1000 ? standsElsewhere(words, index, shared) : 0,
    underLink: heading !== undefined && heading.linked > 0.8 && headedBy !== titleAt ? 1 : 0,
    underTitle: headedBy >= 0 && headedBy === titleAt ? 1 : 0,
    underLevel:
      heading !== undefined &&
      headedBy > titleAt &&
      titleAt >= 0 &&
      heading.box.element.localName === page.blocks[titleAt]?.box.element.localName
        ? 1
        : 0,
    underDate: headedBy >= 0 && headedBy !== titleAt && shared.isDated(headedBy) ? 1 : 0,
    parentTitle: shared.titleIn(parent),
    greatTitle: shared.titleIn(great),
    greatDescription: shared.descriptionIn(great),
    // How much of the page the smallest box around it and the title holds.
    titleBox: shareWithTitle(box, titleBoxes),
    otherArticle: shared.isInOtherArticle(box) ? 1 : 0,
    parent: parent.worth / all,
    parentProse: parent.worth / Math.max(1, parent.weight),
    kin: (shared.kinWorth[index] ?? 0) / all,
    lookProse: (looks.get(lookOf(block)) ?? 0) / all,
    declared: shared.isDeclared(box) ? 1 : 0,
    densest: shared.isDensest(box) ? 1 : 0,
    told: context.told?.[index] === true ? 1 : 0,
    untold: context.told?.[index] === false ? 1 : 0,
  } as const;
}

export type BlockFeatures = ReturnType<typeof features>;

/** The features of all blocks of a page. */
export function blockFeatures(page: PageBlocks, context: BlockContext): BlockFeatures[] {
  const shared = share(page, context);
  return page.blocks.map((block, index) => features(block, index, shared));
}

/** A score this far below the best of the page is low. */
const WELL_BELOW = 2.5;
/** The best blocks of a page are those that hold this share of its worth. */
const BEST = 0.3;

/** The score of the best blocks of a page. */
function topScore(blocks: readonly PageBlock[], scores: readonly number[]): number {
  const order = blocks
    .map(({ worth }, index) => ({ worth, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const all = blocks.reduce((sum, { worth }) => sum + worth, 0);
  let [sum, weight] = [0, 0];
  for (const { worth, score } of order) {
    sum += worth * score;
    weight += worth;
    if (weight >= BEST * all) break;
  }
  return weight === 0 ? (order[0]?.score ?? 0) : sum / weight;
}

/** Scores beyond this are sure enough. */
const SURE = 8;
const clipped = (value: number): number => Math.max(-SURE, Math.min(SURE, value)) / SURE;

/**
 * What speaks for and against a block once every block has a first score: those beside it, and those of its boxes.
 * @param scores the first scores, in order
 */
export function neighbourFeatures(
  { blocks }: PageBlocks,
  scores: readonly number[],
  told: readonly BlockFeatures[],
) {
  const clip = scores.map(clipped);
  const top = topScore(blocks, scores);
  // What counts as likely is told by the best of the page.
  const enough = Math.min(0, top - WELL_BELOW);
  const mass = blocks.map(({ weight }, index) => ((scores[index] ?? 0) > enough ? weight : 0));
  const total = Math.max(
    1,
    mass.reduce((sum, one) => sum + one, 0),
  );
  const boxes = new Map<Box, { weight: number; sum: number; mass: number }>();
  for (const [index, { box, weight }] of blocks.entries()) {
    for (const around of boxesAround(box, LEVELS)) {
      const one = boxes.get(around) ?? { weight: 0, sum: 0, mass: 0 };
      one.weight += weight + 1;
      one.sum += (weight + 1) * (clip[index] ?? 0);
      one.mass += mass[index] ?? 0;
      boxes.set(around, one);
    }
  }
  const meanIn = (box: Box | null): number => {
    const one = box === null ? undefined : boxes.get(box);
    return one === undefined ? 0 : one.sum / one.weight;
  };
  const shareOf = (box: Box | null): number => (box === null ? 0 : (boxes.get(box)?.mass ?? 0) / total);
  /** Score of the blocks beside one, the nearer the weightier, each by its length too. */
  const beside = (index: number, step: 1 | -1): number => {
    let [sum, weight] = [0, 0];
    for (let near = 1; near <= 4; near++) {
      const at = index + step * near;
      const block = blocks[at];
      const by = (Math.min(200, block?.weight ?? 40) + 10) / near;
      weight += by;
      sum += by * (block === undefined ? -1 : (clip[at] ?? 0));
    }
    return sum / weight;
  };
  return blocks.map(({ box, weight, prose, linked }, index) => {
    const above = beside(index, -1);
    const below = beside(index, 1);
    const between = Math.min(above, below);
    const { heading = 0, list = 0 } = told[index] ?? {};
    const first = scores[index] ?? 0;
    return {
      score: clipped(first),
      belowTop: clipped(first - top),
      farBelow: first < top - WELL_BELOW ? 1 : 0,
      likely: 1 / (1 + Math.exp(-first)),
      previous: index === 0 ? -1 : (clip[index - 1] ?? 0),
      following: index === blocks.length - 1 ? -1 : (clip[index + 1] ?? 0),
      above,
      below,
      between,
      headingBetween: heading * between,
      headingFollowed: heading * (clip[index + 1] ?? -1),
      listBetween: list * between,
      shortBetween: weight < 20 ? between : 0,
      linkBetween: linked > 0.8 ? between : 0,
      boxMean: meanIn(box),
      parentShare: shareOf(box.outer),
      length: lengthOf(weight),
      prose: prose > 0 ? 1 : 0,
      linked,
      heading,
      list,
      titleBox: told[index]?.titleBox ?? 0,
      label: told[index]?.labelAlone ?? 0,
      labelWhole: told[index]?.labelWhole ?? 0,
      consentAround: told[index]?.consentAround ?? 0,
      commentsApart: told[index]?.commentsApart ?? 0,
      underLevel: told[index]?.underLevel ?? 0,
      consent: told[index]?.consent ?? 0,
      quote: told[index]?.quote ?? 0,
      told: told[index]?.told ?? 0,
      untold: told[index]?.untold ?? 0,
      creditAlone: told[index]?.creditAlone ?? 0,
      isTitle: told[index]?.isTitle ?? 0,
      underLink: told[index]?.underLink ?? 0,
      greatDescription: told[index]?.greatDescription ?? 0,
      greatTitle: told[index]?.greatTitle ?? 0,
      beforeTitle: told[index]?.beforeTitle ?? 0,
    } as const;
  });
}
