// What esbuild makes the npm package of: once for Node, once for browsers.
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { ROOT } from '../run-command';

export const DIST = join(ROOT, 'dist');

const SHARED = {
  absWorkingDir: ROOT,
  outdir: DIST,
  outbase: 'lib',
  chunkNames: 'api/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

export const NPM_BUILDS: readonly BuildOptions[] = [
  {
    ...SHARED,
    platform: 'node',
    target: 'node20.19',
    entryPoints: ['lib/api/whence.ts', 'lib/cli/whence.ts', 'lib/cli/worker.ts'],
    // linkedom tries it and does without.
    external: ['canvas'],
  },
  {
    ...SHARED,
    platform: 'browser',
    target: 'es2023',
    entryPoints: ['lib/api/whence-in-browser.ts', 'lib/api/page.ts', 'lib/api/compare.ts'],
  },
];
