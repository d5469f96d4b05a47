// `npm run zip`: the packages for the stores, and the sources that addons.mozilla.org asks for, under .output/.
// The same sources give the same bytes; `npm run check:packages` proves it.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './build';
import { archive } from './packages/archive';
import { builtFiles, sourceFiles } from './packages/package-files';
import { ROOT } from './run-command';

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };

await mkdir(join(ROOT, '.output'), { recursive: true });
for (const [name, engine] of [
  ['chrome', 'chromium'],
  ['firefox', 'firefox'],
] as const) {
  const folder = await buildExtension(engine);
  await pack(name, folder, builtFiles(folder));
}
await pack('sources', ROOT, sourceFiles());

async function pack(name: string, folder: string, files: readonly string[]): Promise<void> {
  const path = `.output/whence-${version}-${name}.zip`;
  await writeFile(join(ROOT, path), archive(folder, files));
  const { size } = await stat(join(ROOT, path));
  console.log(`${path}  ${(size / 1024).toFixed(0)} KB, ${files.length} files`);
}
