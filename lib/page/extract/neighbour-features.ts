// What speaks for and against a block once every block has a first score: those beside it, and those of its boxes.
import type { BlockFeatures } from './block-features';
import { type Box, LEVELS } from './box-features';
import { boxesAround, type PageBlock, type PageBlocks } from './page-blocks';

const lengthOf = (weight: number): number => Math.min(1, Math.log1p(weight) / 7);

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
 * The features of all blocks among their neighbours.
 * @param scores the first scores, in order
 */
export function neighbourFeatures(
  { blocks }: PageBlocks,
  scores: readonly number[],
  features: readonly BlockFeatures[],
) {
  const clip = scores.map(clipped);
  const top = topScore(blocks, scores);
  // What counts as likely depends on the best of the page.
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
    const { heading = 0, list = 0 } = features[index] ?? {};
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
      titleBox: features[index]?.titleBox ?? 0,
      label: features[index]?.labelAlone ?? 0,
      labelWhole: features[index]?.labelWhole ?? 0,
      consentAround: features[index]?.consentAround ?? 0,
      commentsApart: features[index]?.commentsApart ?? 0,
      underLevel: features[index]?.underLevel ?? 0,
      consent: features[index]?.consent ?? 0,
      quote: features[index]?.quote ?? 0,
      inLinkedData: features[index]?.inLinkedData ?? 0,
      notInLinkedData: features[index]?.notInLinkedData ?? 0,
      creditAlone: features[index]?.creditAlone ?? 0,
      isTitle: features[index]?.isTitle ?? 0,
      underLabel: features[index]?.underLabel ?? 0,
      afterColon: features[index]?.afterColon ?? 0,
      underLink: features[index]?.underLink ?? 0,
      greatDescription: features[index]?.greatDescription ?? 0,
      greatTitle: features[index]?.greatTitle ?? 0,
      beforeTitle: features[index]?.beforeTitle ?? 0,
    } as const;
  });
}
