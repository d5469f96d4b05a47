// Fits the weights by which a page is taken for an article, on saved pages of both kinds.
import type { ExtractedText } from '@/lib/page/extract/extract-text';
import { pageFeatures } from '@/lib/page/judge/page-features';
import { doAtOnce } from '@/lib/page/steps';
import type { Features, Weights } from '@/lib/page/linear-model';
import { readMetadata } from '@/lib/page/metadata/read-metadata';
import { fit, named } from './logistic';
import type { Sample } from './samples';

const RIDGE = 0.5;
/** How much a page that is no article counts: there are fewer of them. */
const OTHERS_COUNT = 2.5;

/** What is known of a page and of the text taken from it, read with its address. */
export const judgedFeatures = ({ doc, url, metadata }: Sample, extracted: ExtractedText): Features =>
  doAtOnce(pageFeatures({ doc, url: url ?? metadata.canonical, metadata, extracted }));

/** Fits the model. A page is read with its address, or as a file, when it is known by the address that it states. */
export function fitJudge(samples: readonly Sample[], textOf: (sample: Sample) => ExtractedText): Weights {
  const rows = samples.flatMap((sample) => {
    const { doc, metadata, isArticle } = sample;
    const extracted = textOf(sample);
    const stated = readMetadata(doc, null).canonical;
    const both = [
      judgedFeatures(sample, extracted),
      doAtOnce(pageFeatures({ doc, url: stated, metadata, extracted })),
    ];
    return both.map((features: Features) => ({ features, isArticle }));
  });
  const names = Object.keys(rows[0]?.features ?? {});
  const table = rows.map(({ features, isArticle }) => ({
    values: names.map((name) => features[name] ?? 0),
    label: isArticle ? (1 as const) : (0 as const),
    count: isArticle ? 1 : OTHERS_COUNT,
  }));
  return named(names, fit(table, RIDGE));
}
