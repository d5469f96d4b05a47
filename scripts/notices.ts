// `npm run notices`: writes THIRD-PARTY-NOTICES.txt from what the bundles of both browsers and of the npm package hold.
// `npm run notices -- --check` only says whether it is still true.
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'wxt';
import { NPM_BUILDS } from './packages/npm-builds';
import { ROOT } from './run-command';

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

const NOTICES = join(ROOT, 'THIRD-PARTY-NOTICES.txt');
/** What is in the bundles without coming from npm at build time: each has its notice beside it. */
const DATA_NOTICES = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|[\\/])LICEN[CS]E[^\\/]*$/i.test(file))
  .map((file) => join('lib', file).replaceAll('\\', '/'))
  .sort();
const RULE = '\n\n' + '-'.repeat(78) + '\n\n';

const notices = await writeNotices();
if (!process.argv.includes('--check')) {
  await writeFile(NOTICES, notices);
} else if (!existsSync(NOTICES) || (await readFile(NOTICES, 'utf8')) !== notices) {
  console.error('THIRD-PARTY-NOTICES.txt is not what the bundles hold: run `npm run notices`.');
  process.exitCode = 1;
}

async function writeNotices(): Promise<string> {
  const names = [...(await bundledPackages())].sort();
  const packages = await Promise.all(names.map(noticeOf));
  // Apache-2.0 asks for its full text, which its packages do not all bring.
  const apache = await readFile(join(ROOT, 'node_modules/typescript/LICENSE.txt'), 'utf8');
  const data = await Promise.all(DATA_NOTICES.map((file) => readFile(join(ROOT, file), 'utf8')));
  const intro =
    'Whence itself is under the MIT licence, see LICENSE. It contains the following work of others.';
  return [intro, ...packages, ...data, apache].map((part) => part.trim()).join(RULE) + '\n';
}

/** The packages of which any module stands in any bundle. */
async function bundledPackages(): Promise<Set<string>> {
  const names = new Set<string>();
  const add = (module: string): void => {
    const name = /.*(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1];
    if (name !== undefined) names.add(name.replace('\\', '/'));
  };
  for (const browser of ['chrome', 'firefox']) {
    const { steps } = await build({ root: ROOT, browser, manifestVersion: 3 });
    for (const chunk of steps.flatMap(({ chunks }) => chunks)) {
      for (const module of chunk.type === 'chunk' ? chunk.moduleIds : []) add(module);
    }
  }
  for (const options of NPM_BUILDS) {
    const { outputs } = (await bundle({ ...options, write: false, metafile: true })).metafile;
    for (const { inputs } of Object.values(outputs)) Object.keys(inputs).forEach(add);
  }
  return names;
}

async function noticeOf(name: string): Promise<string> {
  const folder = join(ROOT, 'node_modules', name);
  const described = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text =
    file === undefined
      ? termsInFull(described, await readFile(join(ROOT, 'LICENSE'), 'utf8'))
      : await readFile(join(folder, file), 'utf8');
  return `${name} ${described.version} (${described.license ?? 'see below'})\n\n${text.replaceAll('\r', '').trim()}`;
}

/** For a package that brings no file: the terms of the licence it names, which is ours too. */
function termsInFull({ name, license, author }: Package, ours: string): string {
  if (license !== 'MIT') throw new Error(`${name} is in the bundles and brings no licence file.`);
  const by = typeof author === 'object' ? author.name : author;
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${by ?? `the authors of ${name}`}`);
}
