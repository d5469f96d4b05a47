// Runs another program and waits for it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  /** Shows what the program prints only when it fails. */
  quiet?: boolean;
  /** The folder to run in; the project's own unless told. */
  cwd?: string;
}

/** The tools that npm has installed, as scripts for this very Node: no shell, and the same on Windows. */
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
  knip: 'knip/bin/knip.js',
  tsx: 'tsx/dist/cli.mjs',
  'dts-bundle-generator': 'dts-bundle-generator/dist/bin/dts-bundle-generator.js',
} as const;
export type Tool = keyof typeof TOOLS;

/** Throws when the program cannot be started or ends with anything but success. */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const child = spawn(program, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  process.stdout.write(Buffer.concat(printed));
  throw new Error(`\`${program} ${args.join(' ')}\` ended with ${code ?? 'a signal'}.`);
}

/** Runs a tool of this project. Throws as `run` does. */
export function runTool(tool: Tool, args: readonly string[], options?: RunOptions): Promise<void> {
  return run(process.execPath, [`${ROOT}node_modules/${TOOLS[tool]}`, ...args], options);
}
