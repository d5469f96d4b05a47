// Fits the weights by which blocks are taken for the article's, on saved pages whose text is known.
import type { BlockWeights } from '@/lib/page/extract/extract-text';
import { neighbourFeatures } from '@/lib/page/extract/neighbour-features';
import { score, type Features, type Weights } from '@/lib/page/linear-model';
import { foldOf } from './folds';
import { fit, named, type Row } from './logistic';
import type { Sample } from './samples';

const RIDGE = { alone: 10, amongOthers: 3 };
/** Folds within which the first scores that the second model learns from are made. */
const INNER_FOLDS = 4;

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
      label: sample.known?.labels[index] ?? 0,
      count: sample.known?.counts[index] ?? 0,
    })),
  );
  return named(names, fit(rows, ridge));
}

const alone = ({ weighed }: Sample): readonly Features[] => weighed.features;

/** Fits both models; the second learns from first scores of a model that has not seen the page's outlet. */
export function fitBlocks(all: readonly Sample[]): BlockWeights {
  const samples = all.filter(({ known }) => known !== null);
  const among = new Map<Sample, readonly Features[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const isOut = ({ outlet }: Sample) => foldOf(`inner ${outlet}`, INNER_FOLDS) === fold;
    const weights = fitOn(
      samples.filter((one) => !isOut(one)),
      alone,
      RIDGE.alone,
    );
    for (const sample of samples.filter(isOut)) {
      const { page, features } = sample.weighed;
      const scores = features.map((one) => score(weights, one));
      among.set(sample, neighbourFeatures(page, scores, features));
    }
  }
  return {
    alone: fitOn(samples, alone, RIDGE.alone),
    amongOthers: fitOn(samples, (sample) => among.get(sample) ?? [], RIDGE.amongOthers),
  };
}
