// What speaks for and against a block being of the article, in numbers. No sign decides alone: a model weighs them.
import type { Steps } from '../steps';
import { CREDIT, LABEL } from '../words';
import {
  consentInBoxes,
  shareInBoxes,
  shareWithTitle,
  standsApart,
  standsIn,
  standsInOtherArticle,
  standsInOtherStory,
} from './box-features';
import { SIGNS } from './names';
import { count, shareIn } from './prose';
import { type BoxAround, boxesAround, type PageBlock, type PageBlocks } from './page-blocks';

/** What is known of a page beside its blocks. */
export interface BlockContext {
  title: string | null;
  description: string | null;
  declared: Element | null;
  densest: Element | null;
  /** Whether each block stands in the page’s JSON-LD; null where that holds no article text. */
  inLinkedData: readonly boolean[] | null;
}

const QUOTE = /[“”«»„"「『]/;
const ENDS_WITH_STOP = /[\p{Sentence_Terminal}…]["'”’»」』)\]\s]*$/u;
const COMMA = /[,،、，;]/g;
const DIGIT = /\d/g;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The block that is the page's title, or its main heading; -1 where none is. */
function titleIndex(
  blocks: readonly PageBlock[],
  tokens: readonly (readonly string[])[],
  title: readonly string[],
): number {
  const set = new Set(title);
  let [best, most] = [-1, 0.6];
  for (const [index, { weight, kind, box }] of blocks.entries()) {
    if (weight > 300 || (kind !== 'heading' && box.element.localName === 'a')) continue;
    const own = tokens[index] ?? [];
    if (own.length === 0) continue;
    const likeness = shareIn(own, set) * Math.min(1, own.length / Math.max(1, 0.7 * set.size));
    const value = likeness + (kind === 'heading' ? 0.2 : 0) + (box.element.localName === 'h1' ? 0.2 : 0);
    if (value > most) [best, most] = [index, value];
  }
  return best;
}

/** A label of this many letters or fewer is nothing else. */
const LABEL_WEIGHT = 25;
const COMMENTS = 1 << SIGNS.indexOf('comments');
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

const looksOf = (box: BoxAround | null): string =>
  box === null ? '' : `${box.element.localName}.${box.element.getAttribute('class') ?? ''}`;
/** What a block looks like: an id, which one box alone has, is no part of it. */
const lookOf = ({ box }: PageBlock): string => `${looksOf(box)}<${looksOf(box.outer)}`;

type Shared = ReturnType<typeof share> extends Steps<infer T> ? T : never;

/** What the features of all blocks are read from, gathered once. */
function* share(page: PageBlocks, context: BlockContext) {
  const { blocks } = page;
  /** The worth of all blocks of one look: tag and class of the block and of the box around it. */
  const looks = new Map<string, number>();
  for (const block of blocks) looks.set(lookOf(block), (looks.get(lookOf(block)) ?? 0) + block.worth);
  const tokens: string[][] = [];
  for (const { words } of blocks) {
    yield;
    tokens.push(wordsOf(words));
  }
  const title = wordsOf(context.title ?? '');
  const description = wordsOf(context.description ?? '');
  const titleAt = titleIndex(blocks, tokens, title);
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
  let announced = false;
  /** Whether a block is of a list that follows on a colon. */
  const isAfterColon = blocks.map(({ kind, words }) => {
    if (kind !== 'list') announced = /[:：]$/.test(words);
    return kind === 'list' && announced;
  });
  return {
    isAfterColon,
    isDeclared: standsIn(context.declared),
    isDensest: standsIn(context.densest),
    isInOtherArticle: standsInOtherArticle(context.declared),
    isOtherStory: standsInOtherStory(blocks[titleAt]),
    page,
    context,
    tokens,
    description: new Set(description),
    titleIn: shareInBoxes(blocks, tokens, title),
    descriptionIn: shareInBoxes(blocks, tokens, description),
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

function features(block: PageBlock, index: number, shared: Shared) {
  const { words, kind, weight, prose, sentence, linked, box, signs } = block;
  const { page, context, description, titleAt, titleBoxes, looks } = shared;
  const all = Math.max(1, page.worth);
  const own = shared.tokens[index] ?? [];
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
    underLabel: heading !== undefined && headedBy !== titleAt && LABEL.test(heading.words) ? 1 : 0,
    afterColon: shared.isAfterColon[index] === true ? 1 : 0,
    underDate: headedBy >= 0 && headedBy !== titleAt && shared.isDated(headedBy) ? 1 : 0,
    parentTitle: shared.titleIn(parent),
    greatTitle: shared.titleIn(great),
    greatDescription: shared.descriptionIn(great),
    titleBox: shareWithTitle(box, titleBoxes),
    otherArticle: shared.isInOtherArticle(box) ? 1 : 0,
    parent: parent.worth / all,
    parentProse: parent.worth / Math.max(1, parent.weight),
    kin: (shared.kinWorth[index] ?? 0) / all,
    lookProse: (looks.get(lookOf(block)) ?? 0) / all,
    declared: shared.isDeclared(box) ? 1 : 0,
    densest: shared.isDensest(box) ? 1 : 0,
    inLinkedData: context.inLinkedData?.[index] === true ? 1 : 0,
    notInLinkedData: context.inLinkedData?.[index] === false ? 1 : 0,
  } as const;
}

export type BlockFeatures = ReturnType<typeof features>;

/** The features of all blocks of a page. */
export function* blockFeatures(page: PageBlocks, context: BlockContext): Steps<BlockFeatures[]> {
  const shared = yield* share(page, context);
  const all: BlockFeatures[] = [];
  for (const [index, block] of page.blocks.entries()) {
    yield;
    all.push(features(block, index, shared));
  }
  return all;
}
