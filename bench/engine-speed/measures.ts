// How the figures are taken: processor time, several rounds in turn, so that a busy machine slows all alike.
import { loadEngine } from '../../lib/engine';
import type { Figure } from '../figures';
import { passage, wordsIn } from './articles';
import { weights, type Contender } from './contenders';

const ROUNDS = 3;
/** Milliseconds of processor time before a reader counts as warm, and of each round. At least all texts are read. */
const WARMING = 6_000;
const ROUND = 1_500;
const ARTICLE = 800;
const ARTICLES = 25;
const LENGTHS = [1_000, 10_000, 100_000];
const MEGABYTE = 2 ** 20;

/** Milliseconds of processor time, all threads of the process together. */
function processorTime(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const medianOf = (numbers: readonly number[]): number => sorted(numbers)[numbers.length >> 1] ?? 0;

/** Reads all texts as often as it takes to be busy for some milliseconds; the words a second. */
function readFor(milliseconds: number, { read }: Contender, texts: readonly string[], words: number): number {
  let took = 0;
  let passes = 0;
  for (; took < milliseconds; passes++)
    took += processorTime(() => {
      texts.forEach(read);
    });
  return (1000 * words * passes) / took;
}

/** Words a second of each contender, all of them warm; the median of rounds taken in turn. */
export function sideBySide(contenders: readonly Contender[], texts: readonly string[]): Map<string, number> {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  for (const contender of contenders) readFor(WARMING, contender, texts, words);
  const speeds = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders)
      speeds.get(contender.name)?.push(readFor(ROUND, contender, texts, words));
  return new Map([...speeds].map(([name, all]) => [name, medianOf(all)]));
}

/** Milliseconds of processor time for an article of 800 words. */
export function latencies({ read }: Contender, texts: readonly string[]): { median: number; worst: number } {
  const text = passage(texts, ARTICLE);
  const times = Array.from({ length: ARTICLES }, () => {
    return processorTime(() => {
      read(text);
    });
  });
  return { median: medianOf(times), worst: Math.max(...times) };
}

/** Milliseconds a thousand words at growing lengths: level where time is linear. */
export const scaling = ({ read }: Contender, texts: readonly string[]): Figure[] =>
  LENGTHS.map((length) => {
    const text = passage(texts, length);
    const times = Array.from({ length: 3 }, () =>
      processorTime(() => {
        read(text);
      }),
    );
    return {
      name: `a thousand of ${length.toLocaleString('en')} words`,
      value: (1000 * medianOf(times)) / length,
      unit: 'ms',
    };
  });

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/**
 * From the weights' bytes to the first answer: `took` in milliseconds of processor time, `held` in megabytes that the
 * engine keeps. Call it before there is another engine to throw away; without --expose-gc, waste counts too.
 */
export async function coldLoad(): Promise<{ took: number; held: number }> {
  const bytes = weights();
  const before = used();
  const began = process.cpuUsage();
  const analyze = await loadEngine(bytes);
  analyze({ text: 'The mayor said the bridge will open.', lang: 'en' });
  const { user, system } = process.cpuUsage(began);
  const held = (used() - before) / MEGABYTE;
  analyze({ text: '', lang: 'en' });
  return { took: (user + system) / 1000, held };
}
