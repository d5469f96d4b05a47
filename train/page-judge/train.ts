// Fits the two models that read pages, and says how well they do on outlets that they have not seen.
//
//   npx tsx train/page-judge/train.ts blocks FOLDER…     which blocks are the article's
//   npx tsx train/page-judge/train.ts judge FOLDER…      which pages are articles; after `blocks`
//
// FOLDER: saved pages with an index.jsonl, see scripts/measure-pages/page-set.ts. The weights go into lib/page.
import { writeFileSync } from 'node:fs';
import { pagesOf } from '../../scripts/measure-pages/page-set';
import { crossValidateBlocks, fitBlocks, samplesOf } from './blocks';
import { crossValidateJudge, fitJudge, judgeSamplesOf } from './judge';

const write = (file: string, weights: object): void => {
  writeFileSync(new URL(`../../lib/page/${file}`, import.meta.url), `${JSON.stringify(weights, null, 2)}\n`);
};

const [what, ...folders] = process.argv.slice(2);
if ((what !== 'blocks' && what !== 'judge') || folders.length === 0) {
  console.error('Say what to fit, blocks or judge, and name the folders of saved pages to fit it on.');
  process.exitCode = 2;
} else if (what === 'blocks') {
  const samples = samplesOf(folders.flatMap(pagesOf));
  const tried = crossValidateBlocks(samples);
  const mean = tried.reduce((sum, { f1 }) => sum + f1, 0) / tried.length;
  const low = tried.filter(({ f1 }) => f1 < 0.8).sort((a, b) => a.f1 - b.f1);
  for (const { file, f1 } of low) console.log(`${f1.toFixed(2)}  ${file}`);
  console.log(
    `token F1 ${mean.toFixed(4)} on ${tried.length} pages of outlets not seen, ${low.length} under 0.80`,
  );
  write('extract/block-weights.json', fitBlocks(samples));
} else {
  const samples = judgeSamplesOf(folders.flatMap(pagesOf));
  const tried = crossValidateJudge(samples);
  const wrong = tried.filter(({ sample: { isArticle }, score }) => score > 0 !== isArticle);
  for (const { sample, score } of wrong) console.log(`${score.toFixed(1).padStart(5)}  ${sample.file}`);
  const of = (isArticle: boolean, some: typeof tried) =>
    some.filter(({ sample }) => sample.isArticle === isArticle).length;
  console.log(
    `outlets not seen: silent on ${of(true, wrong)} of ${of(true, tried)} articles, loud on ${of(false, wrong)} of ${of(false, tried)} others`,
  );
  write('judge/page-weights.json', fitJudge(samples));
}
