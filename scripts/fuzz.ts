// `npm run fuzz -- --minutes N`: throws made-up input at the engine, the page reader, feeds, lines, archives and messages,
// until the time is up. Each must answer, and what it answers must hold together. The seed is printed; a failure is
// made as small as it gets and written to .output/fuzz/.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from './fuzz/targets';
import { ROOT } from './run-command';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const until = Date.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
const chosen = Object.entries(TARGETS).filter(([name]) => values.only === undefined || name === values.only);
const counts = new Map(chosen.map(([name]) => [name, 0]));
let failed = false;

console.log(`seed ${seed}`);
while (Date.now() < until && !failed && chosen.length > 0) {
  for (const [name, property] of chosen) {
    const rest = Math.min(5_000, until - Date.now());
    if (rest <= 0) break;
    const details = await fc.check(property, { seed, numRuns: 5_000, interruptAfterTimeLimit: rest });
    counts.set(name, (counts.get(name) ?? 0) + details.numRuns);
    if (!details.failed || details.counterexample === null) continue;
    failed = true;
    const folder = join(ROOT, '.output/fuzz');
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${name}-${seed}.json`);
    await writeFile(file, JSON.stringify({ name, seed, input: details.counterexample }, null, 2));
    console.error(
      `${name} failed with seed ${seed}: ${String(details.errorInstance)}\nThe input is in ${file}`,
    );
  }
  seed++;
}
for (const [name, count] of counts) console.log(`${name}: ${count} inputs`);
if (failed) process.exitCode = 1;
