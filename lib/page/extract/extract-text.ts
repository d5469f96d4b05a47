// The article's text of a page: each block gets a score, and those more likely part of the article than not are kept.
import { score, type Weights } from '../linear-model';
import { INSTRUCTIONS } from '../words';
import type { Link } from '../../model';
import { addressOf } from '../metadata/clean-text';
import type { Steps } from '../steps';
import { blockFeatures, type BlockFeatures } from './block-features';
import blockWeights from './block-weights.json';
import { chosenBlocks } from './chosen-blocks';
import { declaredCandidate, densestCandidate, blocksInLinkedData } from './candidates';
import { neighbourFeatures } from './neighbour-features';
import { hiddenAmong, isLaidOut } from './hidden-text';
import { isProse, weightOf } from './prose';
import { pageBlocks, type PageBlocks } from './page-blocks';
import { buildText, type BuiltText, type PageText, withoutBlocks } from './text-builder';

/** No news article is longer; what comes after is left unread. UTF-16 units. */
const MAX_TEXT = 150_000;

/** What is not shown may hold so many times the prose of what is, and still be left unread. */
const MOST_UNSEEN = 4;
/** What a page says of itself, as far as it helps to find its text. */
export interface PageHints {
  title: string | null;
  description: string | null;
  /** The article as the page's own JSON-LD gives it. */
  body: unknown;
}

/** A page's blocks with all that is known of each. */
export interface WeighedPage {
  built: PageText;
  page: PageBlocks;
  features: BlockFeatures[];
  /** Which blocks the page holds but does not show: nobody reads them. */
  unseen: boolean[];
}

/** A page of frames has no body that text could stand in. */
const rootOf = ({ body, documentElement }: { body: Element | null; documentElement: Element }): Element =>
  body ?? documentElement;

/** Reads all of a page's text, and what is known of each block; null where it is too deep or too large to read. */
export function* weighPage(doc: Document, hints: PageHints): Steps<WeighedPage | null> {
  const built = yield* buildText(rootOf(doc));
  if (built === null) return null;
  yield;
  const page = yield* pageBlocks(built);
  yield;
  const hidden = hiddenAmong(built.elements);
  yield;
  const isUnseen = page.blocks.map(
    ({ element, signs }) => hidden.has(element) || (!isLaidOut(doc) && signs.hidden > 0),
  );
  const sumOf = (unseen: boolean) =>
    page.blocks.reduce((sum, { prose }, index) => (isUnseen[index] === unseen ? sum + prose : sum), 0);
  const features = yield* blockFeatures(page, {
    title: hints.title,
    description: hints.description,
    declared: declaredCandidate(doc, page),
    densest: densestCandidate(page),
    inLinkedData: blocksInLinkedData(hints.body, page),
  });
  // An article that is not shown at all is one that the page has yet to show.
  const unseen = sumOf(true) > sumOf(false) * MOST_UNSEEN ? isUnseen.map(() => false) : isUnseen;
  return { built, page, features, unseen };
}

/**
 * The words of the page as they stand, or of the blocks that are selected there; null where it is too deep or too
 * large to read.
 */
export function* wordsAsked(doc: Document): Steps<BuiltText | null> {
  const built = yield* buildText(rootOf(doc));
  if (built === null) return null;
  const hidden = hiddenAmong(built.elements);
  const selection = doc.getSelection();
  const selected = selection?.isCollapsed === false ? selection : null;
  return withoutBlocks(built, (index) => {
    const element = built.elements[index];
    return !element || hidden.has(element) || selected?.containsNode(element, true) === false;
  });
}

/** The weights of the two models: of a block by itself, and of one among its neighbours. */
export interface BlockWeights {
  alone: Weights;
  amongOthers: Weights;
}

/** The score of each block: above 0 for more likely part of the article than not. */
function scoresOf({ page, features }: WeighedPage, { alone, amongOthers }: BlockWeights): number[] {
  const first = features.map((one) => score(alone, one));
  return neighbourFeatures(page, first, features).map((one) => score(amongOthers, one));
}

const isParagraph = (words: string): boolean => isProse(words, 'other', weightOf(words));

/** Features of blocks that describe the page as a whole. */
const PROFILED = ['underLink', 'underDate', 'underTitle', 'underLevel', 'titleBox'] as const;

export interface ExtractedText extends Omit<BuiltText, 'links'> {
  links: Link[];
  /** The text goes on beyond what is read. */
  cut: boolean;
  /** The mean score of what was kept, by length. */
  sureness: number;
  /** Labels of recipes, manuals, shops and the like anywhere on the page. */
  instructions: number;
  /** What the kept blocks are like on the mean, each 0..1. */
  profile: Record<(typeof PROFILED)[number], number>;
}

/** The mean of a number over blocks, by their weight. */
function meanOver(blocks: readonly { weight: number }[], of: (index: number) => number): number {
  let [sum, all] = [0, 0];
  for (const [index, { weight }] of blocks.entries()) {
    sum += weight * of(index);
    all += weight;
  }
  return sum / Math.max(1, all);
}

/**
 * Reads the article's text; null where the page is too deep or too large to read.
 * @param base what relative links resolve against
 * @param hints what the page says of itself
 */
export function* extractText(
  doc: Document,
  base: string | null,
  hints: PageHints,
): Steps<ExtractedText | null> {
  const weighed = yield* weighPage(doc, hints);
  if (weighed === null) return null;
  yield;
  return yield* chooseText(weighed, base, blockWeights);
}

/** Reads the article's text from a page's blocks. */
export function* chooseText(
  weighed: WeighedPage,
  base: string | null,
  weights: BlockWeights,
): Steps<ExtractedText> {
  const { built, page, features } = weighed;
  const scores = scoresOf(weighed, weights);
  yield;
  const chosen = chosenBlocks(weighed, scores);
  let length = 0;
  let cut = false;
  const kept = withoutBlocks(built, (index) => {
    if (chosen[index] !== true) return true;
    const [start, end] = built.blocks[index]?.span ?? [0, 0];
    if (length >= MAX_TEXT) cut = true;
    else length += end - start;
    return cut;
  });
  const weightsKept = page.blocks.map(({ weight }, index) => ({
    weight: chosen[index] === true ? weight : 0,
  }));
  return {
    ...kept,
    links: kept.links.flatMap(({ span, element }) => {
      const link = element.getAttribute('href');
      const href = link?.startsWith('#') ? null : addressOf(link, base);
      return href === null ? [] : [{ span, href }];
    }),
    // Prose in a table cell or preformatted is prose.
    blocks: kept.blocks.map(({ kind, span }) => ({
      kind: kind === 'other' && isParagraph(kept.text.slice(...span)) ? 'paragraph' : kind,
      span,
    })),
    cut,
    sureness: meanOver(weightsKept, (index) => scores[index] ?? 0),
    profile: Object.fromEntries(
      PROFILED.map((name) => [name, meanOver(weightsKept, (index) => features[index]?.[name] ?? 0)]),
    ) as ExtractedText['profile'],
    instructions: page.blocks.filter(({ words, weight }) => weight < 60 && INSTRUCTIONS.test(words)).length,
  };
}
