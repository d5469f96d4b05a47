// The figures of the current weights on a PolNeAR-style corpus, at several thresholds of confidence.
//
//   tsx bench/quality/table.ts WEIGHTS CORPUS.jsonl SCORER.mjs [--plain]
//
// SCORER is run as `node SCORER CORPUS PREDICTIONS --json`; both stay outside this repository, for the corpus's texts
// belong to their publishers.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNetwork, type Settings } from '../../lib/engine/network/network';
import { readArticles } from './agreement';

interface Rates {
  p: number;
  r: number;
  f: number;
}
interface Scores {
  attribution: Rates;
  attributionWithSource: Rates;
  speech: Rates;
}

const [weights = '', corpus = '', scorer = '', ...flags] = process.argv.slice(2);
const network = await loadNetwork(readFileSync(weights), flags.includes('--plain') ? 'plain' : 'best');
const articles = readArticles(readFileSync(corpus, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'quality-'));

function scores(settings: Partial<Settings>): Scores {
  const file = join(folder, 'predictions.jsonl');
  const lines = articles.map(({ id, text }) => ({
    id,
    attributions: network.attributions(text, undefined, settings),
  }));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return JSON.parse(execFileSync('node', [scorer, corpus, file, '--json'], { encoding: 'utf8' })) as Scores;
}

const row = ({ p, r, f }: Rates): string => [p, r, f].map((x) => (100 * x).toFixed(1)).join(' / ');
const settings: [string, Partial<Settings>][] = [
  ['as shipped', {}],
  ...[0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least): [string, Partial<Settings>] => [
    `≥ ${least}`,
    { least },
  ]),
];

try {
  console.log('| Confidence | attribution P / R / F1 | with the right source | speech cues |');
  console.log('|---|---|---|---|');
  for (const [name, setting] of settings) {
    const { attribution, attributionWithSource, speech } = scores(setting);
    console.log(`| ${name} | ${row(attribution)} | ${row(attributionWithSource)} | ${row(speech)} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
