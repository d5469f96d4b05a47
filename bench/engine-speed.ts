// The whole engine, text to report, against wink-nlp and compromise on the same articles, in one run:
//
//   node --expose-gc --import tsx bench/engine-speed.ts [ARTICLES.jsonl] [--json]
//
// ARTICLES: {text} a line; without it, the sample stories. Speeds are words a second of processor time on one core,
// each reader warmed up on the same articles first: they gain two thirds to one and a half of their first speed by it.
// The others do less: wink-nlp tags words and finds entities, compromise tags words and finds topics.
import { parseArgs } from 'node:util';
import { articleTexts } from './engine-speed/articles';
import { engineContenders, otherContenders } from './engine-speed/contenders';
import { coldLoad, latencies, sideBySide, scaling } from './engine-speed/measures';
import { tableOf, type Bench, type Figure } from './figures';

/** Measures the engine's speed; takes three minutes on seventy thousand words. `path`: the articles, or none for the sample stories. */
export async function engineSpeed(path?: string): Promise<Bench> {
  const texts = articleTexts(path);
  const { took, held } = await coldLoad();
  const ours = await engineContenders();
  const others = otherContenders();
  const speeds = sideBySide([...ours, ...others], texts);
  const speedOf = (name: string): number => speeds.get(name) ?? 0;
  const engine = ours[0];
  if (!engine) throw new Error('There is no engine to measure.');
  const speedFigures = [...speeds].map(([name, value]): Figure => ({
    name,
    value,
    unit: 'words/s',
    ...(name === 'whence' ? { least: 20_000 } : name === 'whence, plain JavaScript' ? { least: 3_000 } : {}),
  }));
  const lengths = scaling(engine, texts);
  const { median, worst } = latencies(engine, texts);
  return {
    name: 'engine',
    figures: [
      ...speedFigures,
      { name: 'against wink-nlp', value: speedOf('whence') / speedOf('wink-nlp'), unit: '×', least: 0.3 },
      { name: 'against compromise', value: speedOf('whence') / speedOf('compromise'), unit: '×', least: 2 },
      { name: '800 words, median', value: median, unit: 'ms', most: 50 },
      { name: '800 words, slowest', value: worst, unit: 'ms' },
      ...lengths,
      { name: 'cold load', value: took, unit: 'ms', most: 100 },
      { name: 'memory held', value: held, unit: 'MB', most: 40 },
    ],
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const bench = await engineSpeed(positionals[0]);
  console.log(values.json ? JSON.stringify(bench, null, 2) : tableOf(bench));
}
