// How the figures are taken, in the process of the one that is measured: processor time of all its threads.
import { openEngine } from '../../lib/engine';
import { medianOf } from '../median';
import { passage, wordsIn } from './passage';
import type { Read } from './contenders';

const ARTICLE = 800;
const ARTICLES = 25;
const TIMES = 3;
const MEGABYTE = 2 ** 20;

/** Milliseconds of processor time. */
function processorTime(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Words a second: all texts are read as often as it takes to be busy for some milliseconds. */
export function speed(read: Read, texts: readonly string[], milliseconds: number): number {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  let took = 0;
  let passes = 0;
  for (; took < milliseconds; passes++)
    took += processorTime(() => {
      texts.forEach(read);
    });
  return (1000 * words * passes) / took;
}

/** Milliseconds for an article of 800 words. */
export function latencies(read: Read, texts: readonly string[]): { median: number; worst: number } {
  const text = passage(texts, ARTICLE);
  const times = Array.from({ length: ARTICLES }, () =>
    processorTime(() => {
      read(text);
    }),
  );
  return { median: medianOf(times), worst: Math.max(...times) };
}

/** Milliseconds a thousand words of a text of `length` words. */
export function perThousand(read: Read, texts: readonly string[], length: number): number {
  const text = passage(texts, length);
  const times = Array.from({ length: TIMES }, () =>
    processorTime(() => {
      read(text);
    }),
  );
  return (1000 * medianOf(times)) / length;
}

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/**
 * From the weights' bytes to the first answer: `took` in milliseconds, `held` in megabytes that the engine keeps. For a
 * fresh process, with --expose-gc.
 */
export async function coldLoad(weights: Uint8Array): Promise<{ took: number; held: number }> {
  const before = used();
  const began = process.cpuUsage();
  const analyze = await openEngine(() => Promise.resolve(weights)).forLanguage('en');
  analyze({ text: 'The mayor said the bridge will open.', lang: 'en' });
  const { user, system } = process.cpuUsage(began);
  const held = (used() - before) / MEGABYTE;
  analyze({ text: '', lang: 'en' });
  return { took: (user + system) / 1000, held };
}
