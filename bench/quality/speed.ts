// How fast the network reads, in words a second of processor time, and how long it takes to load.
//
//   tsx bench/quality/speed.ts WEIGHTS TEXTS.jsonl      (TEXTS: {text} a line)
import { readFileSync } from 'node:fs';
import { loadNetwork, type KernelChoice } from '../../lib/engine/network/network';

const [weights = '', corpus = ''] = process.argv.slice(2);
const bytes = readFileSync(weights);
const texts = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const words = (text: string): number => text.split(/\s+/).length;
const ARTICLE = 800;
const LONG = 100_000;

function milliseconds(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const all = texts.join('\n\n');
let long = all;
while (words(long) < LONG) long += `\n\n${all}`;
const cut = (count: number): string =>
  long
    .split(/(?<=\s)(?=\S)/)
    .slice(0, count)
    .join('');

for (const choice of ['best', 'plain'] satisfies KernelChoice[]) {
  const began = performance.now();
  const network = await loadNetwork(bytes, choice);
  const load = performance.now() - began;
  network.attributions(cut(5 * ARTICLE));
  const article = cut(ARTICLE);
  const times = Array.from({ length: 9 }, () => milliseconds(() => void network.attributions(article))).sort(
    (a, b) => a - b,
  );
  const passage = cut(10_000);
  const took = milliseconds(() => void network.attributions(passage));
  console.log(
    `${network.kernels}: load ${load.toFixed(0)} ms; ${ARTICLE} words ${(times[4] ?? 0).toFixed(1)} ms; ` +
      `${Math.round((10_000 / took) * 1000)} words a second`,
  );
  if (choice === 'best') {
    const whole = milliseconds(() => void network.attributions(long));
    console.log(`  ${words(long)} words: ${Math.round((words(long) / whole) * 1000)} words a second`);
  }
}
