// Builds what is measured as the extension is built, and gives each contender a process of its own: side by side in one,
// each loses a tenth to a quarter of its speed to the others' memory and to what the compiler learnt from them.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answers, Question } from './measured';

const WEIGHTS = new URL('../../lib/engine/network/weights/en.bin', import.meta.url).pathname;

export interface Measured {
  ask<K extends keyof Answers>(question: Extract<Question, { kind: K }>): Promise<Answers[K]['answer']>;
  end(): void;
}

export interface Measuring {
  /** A fresh process for the contender of that name. */
  open(contender: string): Measured;
  end(): void;
}

async function askOf(child: ChildProcess, question: Question): Promise<unknown> {
  child.send(question);
  const gone = new AbortController();
  const ended = once(child, 'exit', { signal: gone.signal }).then(([code]) => {
    throw new Error(`The process that is measured ended with ${String(code)}.`);
  });
  ended.catch(() => undefined);
  const [found] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
  gone.abort();
  return found;
}

/** Makes ready to measure how `texts` are read. */
export async function openMeasuring(texts: readonly string[]): Promise<Measuring> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-speed-'));
  const program = join(folder, 'measured.mjs');
  const articles = join(folder, 'articles.json');
  writeFileSync(articles, JSON.stringify(texts));
  await build({
    entryPoints: [`${import.meta.dirname}/measured.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    outfile: program,
    logLevel: 'error',
  });
  return {
    open(contender) {
      const child = fork(program, [contender, WEIGHTS, articles], { execArgv: ['--expose-gc'] });
      return {
        ask: async <K extends keyof Answers>(question: Extract<Question, { kind: K }>) =>
          (await askOf(child, question)) as Answers[K]['answer'],
        end: () => void child.kill(),
      };
    },
    end: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
