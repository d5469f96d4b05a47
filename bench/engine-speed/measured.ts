// A process in which one contender reads, and nothing else. Asked by measured-process.ts; runs as built, not as source.
import { readFileSync } from 'node:fs';
import { CONTENDERS, type Read } from './contenders';
import { coldLoad, latencies, perThousand, speed } from './measures';

/** What can be asked of the process, and what it answers. */
export interface Answers {
  /** Reads until it was busy for so many milliseconds; words a second. */
  speed: { ask: { milliseconds: number }; answer: number };
  latencies: { ask: object; answer: { median: number; worst: number } };
  perThousand: { ask: { length: number }; answer: number };
  coldLoad: { ask: object; answer: { took: number; held: number } };
}
export type Question = { [K in keyof Answers]: { kind: K } & Answers[K]['ask'] }[keyof Answers];

const [name = '', weightsPath = '', textsPath = ''] = process.argv.slice(2);
const weights = readFileSync(weightsPath);
const texts = JSON.parse(readFileSync(textsPath, 'utf8')) as string[];
let reader: Promise<Read> | undefined;

async function answer(question: Question): Promise<Answers[keyof Answers]['answer']> {
  if (question.kind === 'coldLoad') return coldLoad(weights);
  const read = await (reader ??= CONTENDERS[name]?.(weights));
  if (!read) throw new Error(`There is no contender called ${name}.`);
  if (question.kind === 'latencies') return latencies(read, texts);
  if (question.kind === 'perThousand') return perThousand(read, texts, question.length);
  return speed(read, texts, question.milliseconds);
}

process.on('message', (question: Question) => {
  void answer(question).then((found) => process.send?.(found));
});
