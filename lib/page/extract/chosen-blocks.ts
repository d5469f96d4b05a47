// From scores to the blocks of the article: what a small box says that it is, it is, however well its words read.
import { ADDRESS } from '../words';
import type { WeighedPage } from './extract-text';
import type { PageBlock } from './page-blocks';

/** A box of which more asks for consent is nothing else, whatever it is named. */
const MOST_CONSENT = 0.5;
/** How surely the boxes of one kind hold little of the page's prose: an aside, and what is named for something else. */
const ASIDE = 0.7;
const SMALL_BOX = 0.9;
/** Comments are left out where the story holds more than this without them. In weighed letters. */
const STORY = 300;
/** A quotation that is set apart, which says who says so, and a lead are taken in doubt, down to so much below 0. */
const IN_DOUBT = 1;
/** A paragraph of which the description holds more is a summary of the story, no lead. */
const SUMMARY = 0.5;
/** Shorter texts may well be said twice. In weighed letters. */
const LONG = 40;
/** Longer links are sentences that are linked. UTF-16 units. */
const LONGEST_LINK = 200;
/** A line over the first paragraph of fewer weighed letters is a title or a label, unless it is a sentence. */
const SHORT_LINE = 60;
/** A heading that is a sentence longer than this is the lead. UTF-16 units. */
const LEAD = 100;
/** Whether a block is nothing but a way on to another page. */
const isLink = ({ words, kind, linked, sentence }: PageBlock): boolean =>
  linked >= 0.9 && words.length <= LONGEST_LINK && kind !== 'quote' && (kind === 'list' || !sentence);

const isElsewhere = ({ signs, kind, words }: PageBlock): boolean =>
  kind === 'caption' ||
  signs.aside >= ASIDE ||
  signs.unseen >= SMALL_BOX ||
  (signs.asks >= SMALL_BOX &&
    words
      .toLowerCase()
      .split(/[^\p{L}’']+/u)
      .some((word) => ADDRESS.has(word)));

/** A line over the first paragraph that is no lead. */
const isOverhead = ({ words, kind, weight, sentence }: PageBlock): boolean =>
  kind === 'heading' ? words.length <= LEAD || !sentence : !sentence && weight < SHORT_LINE;

/** The items of a list are taken or left together, by their mean score. */
function listScores(
  blocks: readonly PageBlock[],
  scores: readonly number[],
): ReadonlyMap<PageBlock['box'] | null, number> {
  const sums = new Map<PageBlock['box'] | null, number>();
  for (const [index, { kind, box, weight }] of blocks.entries()) {
    if (kind !== 'list') continue;
    sums.set(box.outer, (sums.get(box.outer) ?? 0) + (1 + weight) * (scores[index] ?? 0));
  }
  return sums;
}

/** The paragraph between the title and the first of the story, where nothing but pictures parts it from that; -1 for none. */
function leadIndex({ page: { blocks }, features }: WeighedPage, isChosen: readonly boolean[]): number {
  const first = blocks.findIndex(({ prose }, index) => isChosen[index] === true && prose > 0);
  const index = blocks.findLastIndex(({ kind }, at) => at < first && kind !== 'caption');
  const block = blocks[index];
  const { underTitle = 0, described = 0 } = features[index] ?? {};
  const isLead = block !== undefined && block.prose > 0 && block.sentence;
  return isLead && underTitle === 1 && described < SUMMARY ? index : -1;
}

/** Which blocks pass, by their scores and by what their boxes say. */
function passing(weighed: WeighedPage, scores: readonly number[]): boolean[] {
  const { page, unseen, features } = weighed;
  const { blocks } = page;
  const listed = listScores(blocks, scores);
  const passes = (block: PageBlock, index: number, least: number): boolean => {
    const { consentAround = 0, otherStory = 0 } = features[index] ?? {};
    const score = block.kind === 'list' ? (listed.get(block.box.outer) ?? 0) : (scores[index] ?? 0);
    if (score <= least || unseen[index] === true) return false;
    return consentAround <= MOST_CONSENT && otherStory === 0 && !isLink(block) && !isElsewhere(block);
  };
  const chosen = blocks.map((block, index) =>
    passes(block, index, block.kind === 'quote' && block.sentence ? -IN_DOUBT : 0),
  );
  const lead = leadIndex(weighed, chosen);
  const leadBlock = blocks[lead];
  if (leadBlock !== undefined && passes(leadBlock, lead, -IN_DOUBT)) chosen[lead] = true;
  const isComment = (index: number): boolean => features[index]?.commentsApart === 1;
  const story = blocks.reduce(
    (sum, { prose }, index) => (chosen[index] === true && !isComment(index) ? sum + prose : sum),
    0,
  );
  const first = blocks.findIndex(({ prose }, index) => chosen[index] === true && prose > 0);
  if (first < 0) return blocks.map(() => false);
  // Of a text that stands in two places, as a teaser does of what it leads to, the first is kept.
  const seen = new Map<string, PageBlock>();
  return blocks.map((block, index) => {
    if (chosen[index] !== true || (story >= STORY && isComment(index))) return false;
    if (index < first && isOverhead(block)) return false;
    const twin = seen.get(block.words);
    if (twin !== undefined && twin.box.outer !== block.box.outer && block.weight >= LONG) return false;
    seen.set(block.words, block);
    return true;
  });
}

/** How much less than the best is nearly as good, in scores. */
const NEARLY = 1.5;

/**
 * Which blocks are the article's. Where no prose is good enough, the best of the page is taken, and what is nearly as
 * good: whether that is an article, the judge will see.
 * @param scores above 0 for more likely part of the article than not
 */
export function chosenBlocks(weighed: WeighedPage, scores: readonly number[]): boolean[] {
  const chosen = passing(weighed, scores);
  if (chosen.includes(true)) return chosen;
  const best = weighed.page.blocks.reduce(
    (most, { prose }, index) => (prose > 0 ? Math.max(most, scores[index] ?? 0) : most),
    Number.NEGATIVE_INFINITY,
  );
  return best > 0
    ? chosen
    : passing(
        weighed,
        scores.map((one) => one - best + NEARLY),
      );
}
