// `npm run fuzz -- [--minutes N] [--seed N] [--only NAME] [--pages DIR]`: throws made-up input at the engine, the page
// reader, feeds, lines, archives and messages, until the time is up. Each must answer, and what it answers must hold
// together. DIR is a folder of saved pages with an index.jsonl; without it, the sample stories are changed. The seed is
// printed; an input that fails is made as small as it gets in the time left, and written to .output/fuzz/.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { storyPages } from '../bench/reading/story-pages';
import { targets } from './fuzz/targets';
import { pagesOf } from './measure-pages/page-set';
import { ROOT } from './run-command';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string' },
  },
});
/** How long each kind of input has its turn. Milliseconds. */
const TURN = 2_500;
const SHRINKING = 10_000;

const until = Date.now() + Number(values.minutes) * 60_000;
const work = await mkdtemp(join(tmpdir(), 'whence-fuzz-'));
const pages = values.pages === undefined ? storyPages() : pagesOf(values.pages);
const all = targets(
  pages.map(({ html }) => html),
  work,
);
const chosen = Object.entries(all).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0 || !(Number(values.minutes) > 0)) {
  console.error(`--minutes wants a number, --only one of: ${Object.keys(all).join(', ')}.`);
  process.exit(2);
}
const counts = new Map(chosen.map(([name]) => [name, 0]));
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
let failed = false;

// warcio remarks on every odd record.
console.warn = () => undefined;
console.log(`seed ${seed}`);
for (; Date.now() < until && !failed; seed++) {
  for (const [name, property] of chosen) {
    const rest = until - Date.now();
    if (rest <= 0) break;
    const inTime = { seed, numRuns: 100_000, interruptAfterTimeLimit: Math.min(TURN, rest) };
    let details = await fc.check(property as fc.IAsyncProperty<unknown>, { ...inTime, endOnFailure: true });
    counts.set(name, (counts.get(name) ?? 0) + details.numRuns);
    if (!details.failed || details.counterexamplePath === null) continue;
    failed = true;
    const again = { seed, path: details.counterexamplePath, interruptAfterTimeLimit: SHRINKING };
    const smaller = await fc.check(property as fc.IAsyncProperty<unknown>, again);
    if (smaller.counterexample !== null) details = smaller;
    const folder = join(ROOT, '.output/fuzz');
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${name}-${seed}.json`);
    await writeFile(file, JSON.stringify({ name, seed, input: details.counterexample }, null, 2));
    console.error(
      `${name} failed with seed ${seed}: ${String(details.errorInstance)}\nThe input is in ${file}`,
    );
  }
}
await rm(work, { recursive: true });
for (const [name, count] of counts) console.log(`${name}: ${count} inputs`);
if (failed) process.exitCode = 1;
