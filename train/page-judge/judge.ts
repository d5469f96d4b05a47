// Fits the weights by which a page is taken for an article, on saved pages of both kinds.
import { parseHtml } from '@/lib/api/parse-html';
import { extractText } from '@/lib/page/extract/extract-text';
import { pageFeatures } from '@/lib/page/judge/page-features';
import { score, type Features, type Weights } from '@/lib/page/linear-model';
import { readMetadata } from '@/lib/page/metadata/read-metadata';
import { doAtOnce } from '@/lib/page/steps';
import type { SavedPage } from '../../scripts/measure-pages/page-set';
import { foldOf, FOLDS, outletOf } from './folds';
import { fit, named } from './logistic';

const RIDGE = 0.5;
/** How much a page that is no article counts: there are fewer of them. */
const OTHERS_COUNT = 2.5;

export interface JudgeSample {
  file: string;
  outlet: string;
  isArticle: boolean;
  features: Features;
}

function sampleOf(page: SavedPage): JudgeSample[] {
  const doc = parseHtml(page.html);
  const metadata = readMetadata(doc, page.url);
  const { title, description, article } = metadata;
  const extracted = doAtOnce(
    extractText(doc, page.url, { title, description, body: article?.['articleBody'] }),
  );
  if (extracted === null) return [];
  // A page is read with its address, or as a file, when it is known by the address that it states.
  return [page.url ?? metadata.canonical, readMetadata(doc, null).canonical].map((url) => ({
    file: page.file,
    outlet: outletOf(page),
    isArticle: page.kind !== 'nonarticle',
    features: pageFeatures({ doc, url, metadata, extracted }),
  }));
}

export const judgeSamplesOf = (pages: readonly SavedPage[]): JudgeSample[] => pages.flatMap(sampleOf);

/** Fits the model. */
export function fitJudge(samples: readonly JudgeSample[], ridge = RIDGE): Weights {
  const names = Object.keys(samples[0]?.features ?? {});
  const rows = samples.map(({ features, isArticle }) => ({
    values: names.map((name) => features[name] ?? 0),
    label: isArticle ? (1 as const) : (0 as const),
    count: isArticle ? 1 : OTHERS_COUNT,
  }));
  return named(names, fit(rows, ridge));
}

/** The score of each page by a model that has not seen its outlet. */
export function crossValidateJudge(
  samples: readonly JudgeSample[],
  ridge = RIDGE,
): { sample: JudgeSample; score: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitJudge(
      samples.filter(({ outlet }) => foldOf(outlet) !== fold),
      ridge,
    );
    return samples
      .filter(({ outlet }) => foldOf(outlet) === fold)
      .map((sample) => ({ sample, score: score(weights, sample.features) }));
  });
}
