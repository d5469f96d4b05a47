// `npm test`: every check there is, quick ones first, stopping at the first stage that fails.
// The last line counts what really ran: `N passed, N failed`.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, NOTHING_RAN, type Tally, type TallyFile } from '../test/tally';
import { provideBrowser } from './browser-install';
import { buildExtension } from './build';
import { runTool } from './run-command';
import { checkSizes } from './sizes';

interface Stage {
  name: string;
  run: () => Promise<Tally>;
}

const STAGES: readonly Stage[] = [
  check('Types', () => runTool('tsc', ['--noEmit'])),
  check('Lint', () => runTool('eslint', ['.'])),
  check('Format', () => runTool('prettier', ['--check', '--log-level', 'warn', '.'])),
  check('Dead code and unused dependencies', () => runTool('knip', ['--no-progress'])),
  check('Oldest browsers', () => runTool('tsx', ['scripts/check-browsers.ts'])),
  check('Build for Chrome', () => buildExtension('chromium')),
  check('Build for Firefox', () => buildExtension('firefox')),
  check('Sizes', checkSizes),
  check('Made-up input, for 18 seconds', () => runTool('tsx', ['scripts/fuzz.ts', '--minutes', '0.3'])),
  tests('Unit and DOM tests', ['unit', 'dom']),
  check('Third-party notices', () => runTool('tsx', ['scripts/notices.ts', '--check'], { quiet: true })),
  check('Packages, built twice', () => runTool('tsx', ['scripts/check-packages.ts'])),
  need('Chromium', () => provideBrowser(['chromium', 'chrome', 'edge'])),
  need('Firefox', () => provideBrowser(['firefox'])),
  tests('Tests in Chromium', ['chromium']),
  tests('Tests in Firefox', ['firefox']),
];

let total = NOTHING_RAN;
for (const stage of STAGES) {
  console.log(`\n— ${stage.name}`);
  const tally = await stage.run();
  total = addTallies(total, tally);
  if (tally.failed > 0) {
    console.log(`\n${stage.name}: failed. What comes after it was not run.`);
    break;
  }
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** A stage that passes or fails as one. */
function check(name: string, work: () => Promise<unknown>): Stage {
  const run = async () => {
    try {
      await work();
      return { passed: 1, failed: 0 };
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    }
  };
  return { name, run };
}

/** A stage that counts only when it fails: what the next ones need. */
function need(name: string, work: () => Promise<unknown>): Stage {
  const { run } = check(name, work);
  return { name, run: async () => ({ passed: 0, failed: (await run()).failed }) };
}

/** A stage of many tests, counted by test/tally-reporter.ts. A run that dies before it has counted is one failure. */
function tests(name: string, projects: readonly string[]): Stage {
  const run = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whence-tally-'));
    const file = join(folder, 'tally.json');
    const chosen = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=./test/tally-reporter.ts'];
    const ended = await check(name, () =>
      runTool('vitest', ['run', ...chosen, ...reporters], { env: { WHENCE_TALLY: file } }),
    ).run();
    const counted = await readTally(file);
    await rm(folder, { recursive: true });
    return ended.failed > 0 && (counted === null || counted.failed === 0)
      ? addTallies(counted ?? NOTHING_RAN, ended)
      : (counted ?? { passed: 0, failed: 1 });
  };
  return { name, run };
}

async function readTally(file: string): Promise<Tally | null> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as TallyFile).tally;
  } catch {
    return null;
  }
}
