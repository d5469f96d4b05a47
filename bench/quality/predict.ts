// Runs the network over a corpus and writes what it found, a line an article, for scoring.
//
//   tsx bench/quality/predict.ts WEIGHTS CORPUS.jsonl OUT.jsonl [--plain] [--least N] [--bias N]
import { readFileSync, writeFileSync } from 'node:fs';
import { loadNetwork, type Settings } from '../../lib/engine/network/network';

const [weights = '', corpus = '', out = '', ...flags] = process.argv.slice(2);
const numberAfter = (flag: string): number | null => {
  const at = flags.indexOf(flag);
  return at < 0 ? null : Number(flags[at + 1]);
};
const settings: Partial<Settings> = {};
const least = numberAfter('--least');
const bias = numberAfter('--bias');
if (least !== null) settings.least = least;
if (bias !== null) settings.bias = bias;

const network = await loadNetwork(readFileSync(weights), flags.includes('--plain') ? 'plain' : 'best');
const articles = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string });
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const began = process.cpuUsage();
const lines = articles.map(({ id, text }) => ({
  id,
  attributions: network.attributions(text, undefined, settings),
}));
const used = process.cpuUsage(began);
const seconds = (used.user + used.system) / 1e6;
writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
console.error(`${network.kernels}: ${Math.round(words / seconds)} words a second of processor time`);
