// Fits the weights by which blocks are taken for the article's, on saved pages whose text is known.
import { parseHtml } from '@/lib/api/parse-html';
import { chosenBlocks } from '@/lib/page/extract/chosen-blocks';
import { neighbourFeatures } from '@/lib/page/extract/neighbour-features';
import { weighPage, type WeighedPage } from '@/lib/page/extract/extract-text';
import { score, type Features, type Weights } from '@/lib/page/linear-model';
import { readMetadata } from '@/lib/page/metadata/read-metadata';
import { doAtOnce } from '@/lib/page/steps';
import type { SavedPage } from '../../scripts/measure-pages/page-set';
import { tokenF1 } from '../../scripts/measure-pages/summary';
import { labelBlocks } from './block-labels';
import { foldOf, FOLDS, outletOf } from './folds';
import { fit, named, type Row } from './logistic';

const RIDGE = { alone: 10, amongOthers: 3 };
/** What all blocks of a page count together, by their words. */
const PAGE_COUNT = 100;
/** Folds within which the first scores that the second model learns from are made. */
const INNER_FOLDS = 4;

export interface BlockWeights {
  alone: Weights;
  amongOthers: Weights;
}

interface Sample {
  file: string;
  outlet: string;
  gold: string;
  weighed: WeighedPage;
  labels: (0 | 1)[];
  counts: number[];
}

/** Long blocks count more than short ones, but not by their length. */
const wordCount = (text: string): number => Math.sqrt(1 + text.split(/\s+/).length);

function sampleOf(page: SavedPage, gold: string): Sample | null {
  const doc = parseHtml(page.html);
  const { title, description, article } = readMetadata(doc, page.url);
  const weighed = doAtOnce(weighPage(doc, { title, description, body: article?.['articleBody'] }));
  if (weighed === null) return null;
  const words = weighed.page.blocks.map((block) => block.words);
  const all = words.reduce((sum, one) => sum + wordCount(one), 0);
  return {
    file: page.file,
    outlet: outletOf(page),
    gold,
    weighed,
    labels: labelBlocks(words, gold).map((share) => (share >= 0.5 ? 1 : 0)),
    counts: words.map((one) => (PAGE_COUNT * wordCount(one)) / all),
  };
}

/** Saved pages with a known text, as samples. */
export const samplesOf = (pages: readonly SavedPage[]): Sample[] =>
  pages.flatMap((page) => (page.gold === null ? [] : (sampleOf(page, page.gold) ?? [])));

/** Fits one model. */
function fitOn(
  samples: readonly Sample[],
  features: (sample: Sample) => readonly Features[],
  ridge: number,
): Weights {
  const names = Object.keys(samples[0] === undefined ? {} : (features(samples[0])[0] ?? {}));
  const rows = samples.flatMap((sample) =>
    features(sample).map((one, index): Row => ({
      values: names.map((name) => one[name] ?? 0),
      label: sample.labels[index] ?? 0,
      count: sample.counts[index] ?? 0,
    })),
  );
  return named(names, fit(rows, ridge));
}

const alone = ({ weighed }: Sample): readonly Features[] => weighed.features;
const aloneScores = (weights: Weights, sample: Sample): number[] =>
  alone(sample).map((one) => score(weights, one));
const among = ({ weighed: { page, features } }: Sample, scores: readonly number[]): readonly Features[] =>
  neighbourFeatures(page, scores, features);

/** Fits both models; the second learns from first scores of a model that has not seen the page's outlet. */
export function fitBlocks(samples: readonly Sample[]): BlockWeights {
  const inner = new Map<Sample, number[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const isOut = ({ outlet }: Sample) => foldOf(`inner ${outlet}`, INNER_FOLDS) === fold;
    const weights = fitOn(
      samples.filter((one) => !isOut(one)),
      alone,
      RIDGE.alone,
    );
    for (const sample of samples.filter(isOut)) inner.set(sample, aloneScores(weights, sample));
  }
  return {
    alone: fitOn(samples, alone, RIDGE.alone),
    amongOthers: fitOn(samples, (sample) => among(sample, inner.get(sample) ?? []), RIDGE.amongOthers),
  };
}

function textBy(weights: BlockWeights, sample: Sample): string {
  const scores = among(sample, aloneScores(weights.alone, sample)).map((one) =>
    score(weights.amongOthers, one),
  );
  const chosen = chosenBlocks(sample.weighed, scores);
  return sample.weighed.page.blocks
    .filter((_, index) => chosen[index] === true)
    .map(({ words }) => words)
    .join('\n');
}

/** Token F1 of each page by models that have not seen its outlet. */
export function crossValidateBlocks(samples: readonly Sample[]): { file: string; f1: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitBlocks(samples.filter(({ outlet }) => foldOf(outlet) !== fold));
    return samples
      .filter(({ outlet }) => foldOf(outlet) === fold)
      .map((sample) => ({ file: sample.file, f1: tokenF1(textBy(weights, sample), sample.gold) }));
  });
}
