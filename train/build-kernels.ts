// Builds lib/engine/network/kernels/simd.as (AssemblyScript) and writes it as simd-wasm.ts, so that no fetch is needed.
//
//   tsx train/build-kernels.ts
//
// The compiler is called as a command: its types would bring AssemblyScript's own arrays into the whole project.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KERNELS = 'lib/engine/network/kernels';
const OPTIONS = '-O3 --runtime stub --enable simd --noAssert --importMemory --initialMemory 1'.split(' ');

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
const source = join(folder, 'simd.ts');
const built = join(folder, 'simd.wasm');
writeFileSync(source, readFileSync(`${KERNELS}/simd.as`));
execFileSync('node_modules/.bin/asc', [source, '--outFile', built, ...OPTIONS], { stdio: 'inherit' });
const binary = readFileSync(built);
rmSync(folder, { recursive: true });
writeFileSync(
  `${KERNELS}/simd-wasm.ts`,
  `// Built from simd.as by train/build-kernels.ts; do not edit.\nexport const SIMD_WASM =\n  '${binary.toString('base64')}';\n`,
);
console.log(`${binary.length} bytes`);
