// Builds the npm package into dist/, as `npm pack` does before it packs. All libraries are bundled, so that installing
// it fetches nothing else. The folders in dist/ are those of lib/: that is how the code finds its weights.
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DIST, NPM_BUILDS } from './packages/npm-builds';
import { ROOT, runTool } from './run-command';

const WEIGHTS = 'engine/network/weights';

await rm(DIST, { recursive: true, force: true });
await mkdir(join(DIST, WEIGHTS), { recursive: true });
for (const options of NPM_BUILDS) await build(options);
for (const language of ['en', 'de', 'fr', 'es'])
  await cp(join(ROOT, 'lib', WEIGHTS, `${language}.bin`), join(DIST, WEIGHTS, `${language}.bin`));
const DECLARED = '--project tsconfig.package.json --export-referenced-types=false --silent --no-banner'.split(
  ' ',
);
for (const entry of ['whence', 'page', 'compare']) {
  const declarations = join(DIST, 'api', `${entry}.d.ts`);
  await runTool('dts-bundle-generator', [...DECLARED, '-o', declarations, `lib/api/${entry}.ts`], {
    quiet: true,
  });
}
