// Mozilla's own linter on the built extension. docs/store/lint.md says why each warning that is let pass may stay.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run-command';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}
interface Findings {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

/** Where a library assigns markup, as it reads once built, names shortened. */
const LIBRARY_MARKUP: readonly [library: string, code: RegExp][] = [
  ['preact', /\.__html==\w+\.innerHTML\)?\|\|\(\w+\.innerHTML=\w+\.__html\)/],
];
/** How many characters either side of an assignment are read to know it by. */
const AROUND = 120;

/**
 * Lints the extension built in `folder`, and prints what was found. Throws when anything was that is not explained.
 */
export async function lintPackage(folder: string): Promise<void> {
  const { errors, warnings, notices } = await findings(folder);
  const unexplained = [...errors, ...notices];
  for (const warning of warnings) {
    const library = await libraryOf(folder, warning);
    if (library === null) unexplained.push(warning);
    else console.log(`${place(warning)}: ${warning.message}, by ${library}`);
  }
  if (unexplained.length > 0) {
    const lines = unexplained.map((finding) => `${place(finding)}: ${finding.code} ${finding.message}`);
    throw new Error(`Not explained in docs/store/lint.md:\n${lines.join('\n')}`);
  }
  console.log(`web-ext lint: no errors, ${warnings.length} warnings, all of them explained.`);
}

async function findings(folder: string): Promise<Findings> {
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const printed = await new Promise<string>((resolve, reject) => {
    // The linter ends with an error where it finds one; what it printed tells which.
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 }, (error, out) => {
      if (out.trim() === '') reject(error ?? new Error('web-ext lint said nothing.'));
      else resolve(out);
    });
  });
  return JSON.parse(printed) as Findings;
}

/** The library that a warned-of assignment belongs to, or null for one that nobody has explained. */
async function libraryOf(folder: string, { code, file, line, column }: Finding): Promise<string | null> {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || !line || !column) return null;
  const written = (await readFile(join(folder, file), 'utf8')).split('\n')[line - 1] ?? '';
  const around = written.slice(Math.max(0, column - AROUND), column + AROUND);
  return LIBRARY_MARKUP.find(([, shape]) => shape.test(around))?.[0] ?? null;
}

const place = ({ file, line, column }: Finding): string =>
  `${file ?? 'the package'}:${line ?? 0}:${column ?? 0}`;
