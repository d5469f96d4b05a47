// Runs the real command in a process of its own, in a temporary folder of made files.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../lib/cli/whence.ts', import.meta.url));
const LOADER = import.meta.resolve('tsx');

/** A process takes a second to start, and several on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** The test's own folder; it is gone when the test file is done. */
export function madeFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'whence-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

export function startCommand(
  args: readonly string[],
  folder: string,
  command = 'analyze',
): ChildProcessWithoutNullStreams {
  const env = { ...process.env, npm_lifecycle_event: undefined };
  return spawn(process.execPath, ['--import', LOADER, COMMAND, command, ...args], { cwd: folder, env });
}

export interface Outcome {
  output: string;
  errors: string;
  code: number;
}

export async function runCommand(
  args: readonly string[],
  folder: string,
  input: string | Uint8Array = '',
  command = 'analyze',
): Promise<Outcome> {
  const child = startCommand(args, folder, command);
  child.stdin.end(input);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { output, errors, code };
}

/** The parsed lines of a JSON Lines output. */
export function parsedLines(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
