// `npm run check:packages`: builds the packages here and once more from nothing but the unpacked source package, by
// the commands that a store's reviewer is told, and compares them byte for byte; then has Mozilla's linter read the
// Firefox package.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildFolder } from './build';
import { lintPackage } from './packages/lint-package';
import { ROOT, run } from './run-command';

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const PACKAGES = ['chrome', 'firefox', 'sources'].map((name) => `.output/whence-${version}-${name}.zip`);

const elsewhere = await mkdtemp(join(tmpdir(), 'whence-sources-'));
try {
  await run('npm', ['run', '-s', 'zip']);
  await unpack(join(ROOT, `.output/whence-${version}-sources.zip`), elsewhere);
  console.log(`Building once more from the source package alone, in ${elsewhere} …`);
  const from = { cwd: elsewhere, quiet: true };
  await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], from);
  await run('npm', ['run', '-s', 'zip'], from);
  for (const file of PACKAGES) {
    const [here, there] = await Promise.all([ROOT, elsewhere].map((root) => readFile(join(root, file))));
    if (!here || !there?.equals(here)) throw new Error(`Two builds differ: ${file}`);
  }
  console.log('Both builds are the same, byte for byte.');
  await lintPackage(buildFolder('firefox'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(elsewhere, { recursive: true, force: true });
}

async function unpack(archive: string, folder: string): Promise<void> {
  for (const [file, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
}
