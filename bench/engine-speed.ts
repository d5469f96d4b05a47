// The whole engine, text to report, against wink-nlp and compromise on the same articles, in one run:
//
//   tsx bench/engine-speed.ts [ARTICLES.jsonl] [--json]
//
// ARTICLES: {text} a line; without it, the sample stories. Speeds are words a second of processor time on one core, each
// reader in its own process and warmed up on the same articles first: they gain two thirds to one and a half of their
// first speed by it. The others do less: wink-nlp tags words and finds entities, compromise tags words and finds topics.
import { parseArgs } from 'node:util';
import { articleTexts } from './engine-speed/articles';
import { CONTENDERS } from './engine-speed/contenders';
import { openMeasuring, type Measuring } from './engine-speed/measured-process';
import { tableOf, type Bench, type Figure } from './figures';
import { medianOf } from './median';

const LEAST: Readonly<Record<string, number>> = { whence: 20_000, 'whence, plain JavaScript': 3_000 };
const LENGTHS = [1_000, 10_000, 100_000];

/** Milliseconds of processor time before a reader counts as warm, and of each round. At least all texts are read. */
const WARMING = 6_000;
const ROUND = 2_000;
const ROUNDS = 5;

/** Words a second of each contender, all of them warm; the median of rounds taken in turn, so that a busy machine slows all alike. */
async function sideBySide(measuring: Measuring): Promise<Map<string, number>> {
  const all = Object.keys(CONTENDERS).map((name) => ({
    name,
    process: measuring.open(name),
    speeds: [] as number[],
  }));
  try {
    for (const { process } of all) await process.ask({ kind: 'speed', milliseconds: WARMING });
    for (let round = 0; round < ROUNDS; round++)
      for (const { process, speeds } of all)
        speeds.push(await process.ask({ kind: 'speed', milliseconds: ROUND }));
  } finally {
    for (const { process } of all) process.end();
  }
  return new Map(all.map(({ name, speeds }) => [name, medianOf(speeds)]));
}

/** How long the engine alone takes: its load, an article, texts of growing length. */
async function engineAlone(measuring: Measuring): Promise<Figure[]> {
  const process = measuring.open('whence');
  try {
    const { took, held } = await process.ask({ kind: 'coldLoad' });
    await process.ask({ kind: 'speed', milliseconds: WARMING });
    const { median, worst } = await process.ask({ kind: 'latencies' });
    const lengths: Figure[] = [];
    for (const length of LENGTHS)
      lengths.push({
        name: `a thousand of ${length.toLocaleString('en')} words`,
        value: await process.ask({ kind: 'perThousand', length }),
        unit: 'ms',
      });
    return [
      { name: '800 words, median', value: median, unit: 'ms', most: 50 },
      { name: '800 words, slowest', value: worst, unit: 'ms' },
      ...lengths,
      { name: 'cold load', value: took, unit: 'ms', most: 100 },
      { name: 'memory held', value: held, unit: 'MB', most: 40 },
    ];
  } finally {
    process.end();
  }
}

/** Measures the engine's speed; takes two minutes on seventy thousand words. `path`: the articles, or none for the sample stories. */
export async function engineSpeed(path?: string): Promise<Bench> {
  const measuring = await openMeasuring(articleTexts(path));
  try {
    const speeds = await sideBySide(measuring);
    const against = (name: string): number => (speeds.get('whence') ?? 0) / (speeds.get(name) ?? 0);
    return {
      name: 'engine',
      figures: [
        ...[...speeds].map(([name, value]): Figure => {
          const least = LEAST[name];
          return { name, value, unit: 'words/s', ...(least === undefined ? {} : { least }) };
        }),
        { name: 'against wink-nlp', value: against('wink-nlp'), unit: '×', least: 0.3 },
        { name: 'against compromise', value: against('compromise'), unit: '×', least: 2 },
        ...(await engineAlone(measuring)),
      ],
    };
  } finally {
    measuring.end();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const bench = await engineSpeed(positionals[0]);
  console.log(values.json ? JSON.stringify(bench, null, 2) : tableOf(bench));
}
