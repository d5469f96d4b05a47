// How far a confidence can be trusted: of attributions between two values, how many are right.
//
//   tsx bench/quality/reliability.ts WEIGHTS CORPUS.jsonl
import { readFileSync } from 'node:fs';
import { loadNetwork } from '../../lib/engine/network/network';
import { judge, readArticles } from './agreement';

const [weights = '', corpus = ''] = process.argv.slice(2);
const network = await loadNetwork(readFileSync(weights));
const points = readArticles(readFileSync(corpus, 'utf8')).flatMap(({ text, attributions }) => {
  const found = network.attributions(text, undefined, { least: 0 });
  const judgements = judge(text, attributions, found);
  return found.map(({ confidence, manner }, i) => ({ confidence, manner, ...judgements[i] }));
});
const share = (list: typeof points, field: 'content' | 'whole'): string =>
  list.length === 0 ? '-' : ((100 * list.filter((p) => p[field]).length) / list.length).toFixed(1);

console.log('confidence   claims   right content   and source   speech: claims, right content, and source');
for (const [from, to] of [
  [0, 0.2],
  [0.2, 0.4],
  [0.4, 0.6],
  [0.6, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
  [0.8, 1.01],
] as const) {
  const all = points.filter((p) => p.confidence >= from && p.confidence < to);
  const speech = all.filter((p) => p.manner === 'speech');
  console.log(
    `${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}   ${String(all.length).padStart(5)}   ` +
      `${share(all, 'content').padStart(13)}   ${share(all, 'whole').padStart(10)}   ` +
      `${String(speech.length).padStart(14)}, ${share(speech, 'content')}, ${share(speech, 'whole')}`,
  );
}
