// The npm package as a stranger meets it: packed, installed into an empty folder, and run there.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../../scripts/run-command';
import { installPackage } from './install-package';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const TEXT = 'The bridge is shut, Ada Marsh said on Monday, citing Radio Selby.';
let folder: string;

const write = (name: string, content: string): void => {
  writeFileSync(path.join(folder, name), content);
};
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  folder = installPackage();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a script imports it, and each part of it', () => {
  write(
    'script.js',
    `import { analyze, InputError } from 'whence';
import { readPage } from 'whence/page';
import { compare } from 'whence/compare';
const report = await analyze({ id: 'bridge', text: ${JSON.stringify(TEXT)} });
const other = await analyze({ html: '<p>Nothing to read.' });
const { label } = compare(report, report);
const refused = await analyze({ text: 'a'.repeat(1.1e6) }).catch((error) => error instanceof InputError);
console.log(JSON.stringify({ names: report.sources.map(({ name }) => name), read: other.read, label, refused, page: typeof readPage }));`,
  );
  expect(JSON.parse(node('script.js'))).toEqual({
    names: ['Ada Marsh', 'Radio Selby'],
    read: 'none',
    label: 'same-origin',
    refused: true,
    page: 'function',
  });
});

test('the lines of the README run as they stand', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  write('try.mjs', /```js\n(.*?)```/s.exec(readme)?.[1] ?? '');
  const told = node('try.mjs');
  expect(told).toContain('The bridge is shut');
  expect(told).toContain('Ada Marsh\nRadio Selby\n');
});

test('the command line is there by its name', () => {
  write('story.txt', TEXT);
  const run = (...args: string[]) =>
    spawnSync(path.join(folder, 'node_modules/.bin/whence'), args, { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(run('analyze', 'story.txt').stdout)).toMatchObject({ id: 'story', text: TEXT });
  expect(run('compare', 'story.txt', 'story.txt').stdout).toContain('Shared origin: Radio Selby');
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run('analyse')).toMatchObject({ status: 2, stdout: '' });
});

test('its declarations hold for both ways of finding modules', () => {
  write(
    'typed.ts',
    `import { analyze, type Report } from 'whence';
import { readPage } from 'whence/page';
import { compare, relatedTo } from 'whence/compare';
const report: Report = await analyze({ text: '' });
const article = readPage({} as Document, null).article;
export const labels: string[] = relatedTo(await analyze({ article }), [report]).map(({ label }) => label);
export const first: number | undefined = report.claims[0]?.content[0]?.[0];
compare(report, report);
// @ts-expect-error -- neither a page nor a text
await analyze({ url: 'https://news.example/' });`,
  );
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const strict = '--ignoreConfig --noEmit --strict --target es2022 --lib es2022,dom typed.ts'.split(' ');
  for (const way of ['--module nodenext', '--module esnext --moduleResolution bundler'])
    execFileSync(process.execPath, [tsc, ...strict, ...way.split(' ')], { cwd: folder, stdio: 'pipe' });
});
