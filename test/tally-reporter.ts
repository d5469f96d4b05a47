// A Vitest reporter that writes how many tests really ran, passed and failed, to the file named by WHENCE_TALLY.
import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { addTallies, NOTHING_RAN, type Tally, type TallyFile } from './tally';

/** A file that fails before any of its tests, and an error outside every test, count as one failure each. */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env['WHENCE_TALLY'];
    if (file === undefined) return;
    const tally = modules.map(tallyOf).reduce(addTallies, { ...NOTHING_RAN, failed: errors.length });
    writeFileSync(file, JSON.stringify({ tally } satisfies TallyFile));
  }
}

function tallyOf(module: TestModule): Tally {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  return { passed, failed: failed === 0 && !module.ok() ? 1 : failed };
}

// Vitest takes a reporter from a file by its default export.
// eslint-disable-next-line import-x/no-default-export
export default TallyReporter;
