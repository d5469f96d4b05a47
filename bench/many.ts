// Many pages through the command line of the npm package: words a second and memory, by the number of workers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { runTool } from '../scripts/run-command';
import { pagesOf } from '../scripts/measure-pages/page-set';
import type { Report } from '../lib/model';
import type { Bench, Figure } from './figures';
import { storyPages } from './reading/story-pages';

const COMMAND = new URL('../dist/cli/whence.js', import.meta.url).pathname;
/** At least so many pages, or starting takes more than reading: the set goes round. */
const PAGES = 400;

/** Put into the command's process: tells in the end what the process took, all its threads together. */
const TELL_USAGE = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error(JSON.stringify(process.resourceUsage())));`;

interface Run {
  words: number;
  /** Seconds by the clock, and of processor time. */
  clock: number;
  processor: number;
  /** The most memory that the process held. MB. */
  memory: number;
}

async function run(lines: string, jobs: number): Promise<Run> {
  const began = performance.now();
  const args = ['--import', TELL_USAGE, COMMAND, 'analyze', '--jsonl', `--jobs=${jobs}`];
  const child = spawn(process.execPath, args);
  child.stdin.end(lines);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const clock = (performance.now() - began) / 1000;
  const reports = output.trimEnd().split('\n');
  const words = reports.flatMap((line) => (JSON.parse(line) as Report).text.match(/\S+/g) ?? []).length;
  const usage = JSON.parse(errors.trimEnd().split('\n').at(-1) ?? '') as NodeJS.ResourceUsage;
  const processor = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  return { words, clock, processor, memory: usage.maxRSS / 1000 };
}

function figuresOf(jobs: number, { words, clock, processor, memory }: Run): Figure[] {
  const workers = `${jobs} ${jobs === 1 ? 'worker' : 'workers'}`;
  return [
    { name: `${workers}, by the clock`, value: words / clock, unit: 'words/s' },
    { name: `${workers}, of processor time`, value: words / processor, unit: 'words/s' },
    { name: `${workers}, cores that were to be had`, value: processor / clock, unit: 'cores' },
    { name: `${workers}, most memory`, value: memory, unit: 'MB' },
  ];
}

/**
 * Measures `analyze --jsonl` on whole pages, with one worker and with one for each core.
 * @param folder of saved pages with their index.jsonl; the sample stories if not given
 */
export async function many(folder?: string): Promise<Bench> {
  await runTool('tsx', ['scripts/build-package.ts']);
  const pages = folder === undefined ? storyPages() : pagesOf(folder);
  const rounds = Math.ceil(PAGES / pages.length);
  const lines = Array.from({ length: rounds }, (_, round) =>
    pages.map(({ file, html, url }) => `${JSON.stringify({ id: `${round}/${file}`, html, url })}\n`).join(''),
  ).join('');
  const one = await run(lines, 1);
  const cores = availableParallelism();
  const all = cores > 1 ? await run(lines, cores) : null;
  return {
    name: `many pages: ${rounds * pages.length}, ${Math.round(lines.length / 1000 / rounds / pages.length)} KB each`,
    figures: [
      ...figuresOf(1, one),
      ...(all === null
        ? []
        : [
            ...figuresOf(cores, all),
            { name: `${cores} against 1, by the clock`, value: one.clock / all.clock, unit: '×' },
          ]),
    ],
  };
}
