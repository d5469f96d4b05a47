// Fits the curve from the network's judgements to a share of right attributions (Platt 1999), on articles kept apart
// from training. Prints the numbers for export.py.
//
//   tsx train/calibrate.ts WEIGHTS CORPUS.jsonl
import { readFileSync } from 'node:fs';
import { judge, readArticles } from '../bench/quality/agreement';
import { loadNetwork } from '../lib/engine/network/network';

const JUDGEMENTS = ['validity', 'content', 'whole'] as const;
const NONE = { constant: 0, validity: 0, content: 0, whole: 0 };
/** Keeps a slope from running away where two judgements say the same. */
const RIDGE = 5;

const [weights = '', corpus = ''] = process.argv.slice(2);
const network = await loadNetwork(readFileSync(weights));
const points = readArticles(readFileSync(corpus, 'utf8')).flatMap(({ text, attributions }) => {
  const [found, ...others] = JUDGEMENTS.map((name) =>
    network.attributions(text, undefined, { least: 0, curve: { ...NONE, [name]: 1 } }),
  );
  if (!found) return [];
  const judgements = judge(text, attributions, found);
  const odds = ({ confidence }: { confidence: number }): number => Math.log(confidence / (1 - confidence));
  return found.map((attribution, i) => ({
    x: [1, odds(attribution), ...others.map((list) => odds(list[i] ?? attribution))],
    y: judgements[i]?.whole ? 1 : 0,
  }));
});

// Gradient ascent on the likelihood, by Newton's method with a diagonal bound: slow, sure and short.
const slopes: number[] = [0, 0.3, 0.3, 0.3];
for (let turn = 0; turn < 3000; turn++) {
  const gradient = slopes.map((slope, k) => (k === 0 ? 0 : -RIDGE * slope));
  const bound: number[] = slopes.map((_, k) => (k === 0 ? 1 : RIDGE));
  for (const { x, y } of points) {
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (slopes[k] ?? 0), 0)));
    const reach = x.reduce((sum, value) => sum + Math.abs(value), 0);
    x.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + (y - p) * value;
      bound[k] = (bound[k] ?? 0) + p * (1 - p) * Math.abs(value) * reach;
    });
  }
  gradient.forEach((g, k) => (slopes[k] = (slopes[k] ?? 0) + g / (bound[k] ?? 1)));
}
console.log(
  ['constant', ...JUDGEMENTS]
    .map((name, k) => `calibration.${name}=${(slopes[k] ?? 0).toFixed(4)}`)
    .join(' '),
);
