// Every measurement in one run: `npm run -s bench -- [--json] [--pages DIR] [--articles FILE] [--against DIR] [--only NAME]…`.
// Without --json the tables go to the screen and into bench/README.md. A bench that fails says so, and the others go on.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { atOnce } from './at-once';
import { engineSpeed } from './engine-speed';
import { tableOf, type Bench } from './figures';
import { live } from './live';
import { many } from './many';
import { painting } from './painting';
import { reading } from './reading';
import { shelf } from './shelf';
import { sizes } from './sizes';

const README = new URL('README.md', import.meta.url);
const FIGURES = /(?<=<!-- figures -->\n)[^]*?(?=<!-- end of figures -->)/;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    pages: { type: 'string' },
    articles: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  sizes,
  reading: () => reading(values.pages),
  painting,
  'at-once': () => atOnce(values.against),
  live,
  shelf,
  engine: () => engineSpeed(values.articles),
  many: () => many(values.pages),
};

const chosen = values.only ?? Object.keys(BENCHES);
const unknown = chosen.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(' or ')}. There are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}

const began = { at: new Date().toISOString(), load: loadavg()[0] ?? 0 };
const done: Bench[] = [];
for (const name of chosen) {
  console.error(`${name} …`);
  try {
    const bench = await BENCHES[name]?.();
    if (bench) done.push(bench);
  } catch (error) {
    console.error(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
if (values.json) console.log(JSON.stringify({ ...began, machine, benches: done }, null, 2));
else {
  const where = `Taken on ${began.at.slice(0, 10)}, ${machine.cores} cores (${machine.processor}), Node ${machine.node}, load ${began.load.toFixed(1)} at the start.`;
  const tables = [where, ...done.map(tableOf)].join('\n\n');
  console.log(tables);
  if (values.only === undefined && process.exitCode === undefined) {
    const filled = readFileSync(README, 'utf8').replace(FIGURES, `\n${tables}\n\n`);
    const config = await resolveConfig(README);
    writeFileSync(README, await format(filled, { ...config, parser: 'markdown' }));
  }
}
