// Fits the two models that read pages, and says how well they do on outlets that they have not seen.
//
//   npx tsx train/page-judge/train.ts FOLDER…                  five folds, then the weights into lib/page
//   npx tsx train/page-judge/train.ts FOLDER… --try FOLDER…    fitted on the first, tried on the others; writes nothing
//
// FOLDER: saved pages with an index.jsonl, see scripts/measure-pages/page-set.ts.
import { writeFileSync } from 'node:fs';
import { chooseText, type BlockWeights, type ExtractedText } from '@/lib/page/extract/extract-text';
import { score, type Weights } from '@/lib/page/linear-model';
import { doAtOnce } from '@/lib/page/steps';
import { pagesOf } from '../../scripts/measure-pages/page-set';
import { tokenF1 } from '../../scripts/measure-pages/summary';
import { fitBlocks } from './blocks';
import { foldOf, FOLDS } from './folds';
import { fitJudge, judgedFeatures } from './judge';
import { samplesOf, type Sample } from './samples';

interface Models {
  blocks: BlockWeights;
  judge: Weights;
}

const textBy = (blocks: BlockWeights, { weighed, url }: Sample): ExtractedText =>
  doAtOnce(chooseText(weighed, url, blocks));

function fitBoth(samples: readonly Sample[]): Models {
  const blocks = fitBlocks(samples);
  return { blocks, judge: fitJudge(samples, (sample) => textBy(blocks, sample)) };
}

interface Outcome {
  sample: Sample;
  score: number;
  /** Null where the page's text is not known; 0 where the page is taken for no article. */
  f1: number | null;
}

function tried(models: Models, sample: Sample): Outcome {
  const extracted = textBy(models.blocks, sample);
  const sum = score(models.judge, judgedFeatures(sample, extracted));
  const { known } = sample;
  return {
    sample,
    score: sum,
    f1: known === null ? null : sum > 0 ? tokenF1(extracted.text, known.text) : 0,
  };
}

function print(title: string, outcomes: readonly Outcome[]): void {
  const f1s = outcomes.flatMap(({ f1 }) => f1 ?? []);
  const mean = f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length);
  const kind = (isArticle: boolean): string => {
    const all = outcomes.filter(({ sample }) => sample.isArticle === isArticle);
    const wrong = all.filter((one) => one.score > 0 !== isArticle);
    return `${isArticle ? 'silent' : 'loud'} on ${wrong.length} of ${all.length}`;
  };
  const low = f1s.filter((f1) => f1 < 0.8).length;
  console.log(
    `${title}: ${kind(true)}, ${kind(false)}; token F1 ${mean.toFixed(4)} on ${f1s.length}, ${low} under 0.80`,
  );
}

function printAll(outcomes: readonly Outcome[]): void {
  for (const { sample, score: sum, f1 } of outcomes) {
    const isWrong = sum > 0 !== sample.isArticle;
    if (isWrong || (f1 ?? 1) < 0.8)
      console.log(`  ${sum.toFixed(1).padStart(5)}  ${f1?.toFixed(2) ?? '    '}  ${sample.file}`);
  }
  print('all', outcomes);
}

const write = (file: string, weights: object): void => {
  writeFileSync(new URL(`../../lib/page/${file}`, import.meta.url), `${JSON.stringify(weights, null, 2)}\n`);
};

const foldersIn = (names: readonly string[]): Sample[] => samplesOf(names.flatMap(pagesOf));

const names = process.argv.slice(2);
const mark = names.indexOf('--try');
const [fitted, others] = mark < 0 ? [names, []] : [names.slice(0, mark), names.slice(mark + 1)];
if (fitted.length === 0 || (mark >= 0 && others.length === 0)) {
  console.error('Name the folders of saved pages to fit on, and after --try those to try the weights on.');
  process.exitCode = 2;
} else if (mark >= 0) {
  const models = fitBoth(foldersIn(fitted));
  printAll(foldersIn(others).map((sample) => tried(models, sample)));
} else {
  const samples = foldersIn(fitted);
  const outcomes = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const models = fitBoth(samples.filter(({ outlet }) => foldOf(outlet) !== fold));
    const unseen = samples.filter(({ outlet }) => foldOf(outlet) === fold).map((one) => tried(models, one));
    print(`fold ${fold + 1}`, unseen);
    return unseen;
  });
  printAll(outcomes);
  const { blocks, judge } = fitBoth(samples);
  write('extract/block-weights.json', blocks);
  write('judge/page-weights.json', judge);
}
