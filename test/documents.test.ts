// The documents hold: every command in them is one that there is, those on files are run, links lead somewhere, and
// the figures are the model card's.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/run-command';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...['docs', 'bench', 'lib', 'train'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  ),
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The lines of a document's shell blocks. */
const commandsIn = (document: string): string[] =>
  [...document.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => (block ?? '').trim().split('\n'));

describe.each(DOCUMENTS)('%s', (file) => {
  const document = read(file);

  test('names only commands of this project', () => {
    const named = [...document.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links and points only to files that are here', () => {
    const links = [...document.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) =>
      join(dirname(file), path ?? ''),
    );
    const folders = 'lib|docs|test|bench|train|scripts|components|entrypoints|locales|sheet|stories';
    const named = [...document.matchAll(new RegExp(`\`((?:${folders})/[\\w./-]+)\``, 'g'))].map(
      ([, path]) => path ?? '',
    );
    expect([...links, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the commands of the README on files', () => {
  const onFiles = commandsIn(read('README.md')).filter((command) => command.startsWith('npm run -s '));
  /** What each prints of the files below. */
  const SAID: Readonly<Record<string, string>> = {
    analyze: 'Ines Falk',
    compare: 'Orsenia',
    related: '"ranked":',
    story: '2 reports, ',
  };
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'whence-readme-'));
    const story = read('stories/gazette/trawlers.html');
    const text = '“The ferry stays in port,” the harbour master Ines Falk said on Monday.\n';
    for (const name of ['article.html', 'first.html']) writeFileSync(join(folder, name), story);
    for (const name of ['notes.txt', 'second.txt']) writeFileSync(join(folder, name), text);
    const lines = ['a', 'b'].map((id) =>
      JSON.stringify({ id, text, title: 'Ferry stays', date: '2026-11-18' }),
    );
    writeFileSync(join(folder, 'articles.jsonl'), `${lines.join('\n')}\n`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(onFiles)('%s', { timeout: 120_000 }, (command) => {
    const [program = '', ...args] = command.split(' ');
    const printed = execFileSync(program, ['--prefix', ROOT, ...args], { cwd: folder, encoding: 'utf8' });
    expect(printed).toContain(SAID[args[2] ?? '']);
  });

  test('are those that there are: analyze, compare, related, story', () => {
    expect(onFiles.map((command) => command.split(' ')[3])).toEqual([
      'analyze',
      'compare',
      'related',
      'story',
    ]);
  });
});

test('all others in the README are run by .ci/run and by npm test', () => {
  const others = commandsIn(read('README.md')).filter((command) => !command.startsWith('npm run -s '));
  expect(others).toEqual(['npm ci && npm start', 'npm ci && npm test', 'npm run build']);
  expect(read('.ci/run')).toMatch(/^npm ci\b.*\n(?:.*\n)*npm test$/m);
  expect(read('.ci/run')).toMatch(/^npm start\b/m);
  expect(read('scripts/build.ts')).toContain("runTool('wxt', ['build'");
});

test('the figures of the README are the model card’s', () => {
  const cells = (file: string, name: RegExp) =>
    (read(file).match(name)?.[0] ?? '').split('|').map((cell) => cell.trim());
  const [card, readme] = ['lib/engine/network/MODEL-CARD.md', 'README.md'];
  const claims = cells(card, /^\| claims F1.*$/m).slice(2, 6);
  const cards = cells(card, /^\| cards wholly right.*$/m).slice(2, 6);
  expect(claims).toHaveLength(4);
  ['English', 'German', 'French', 'Spanish'].forEach((language, i) => {
    const told = cells(readme, new RegExp(`^\\| ${language}.*$`, 'm'));
    expect(told.slice(2, 4)).toEqual([claims[i]?.split(' ')[0], cards[i]]);
  });
});

test('the speed that the README tells is the one that was measured', () => {
  const [, told = ''] = /reads about ([\d,]+) words\s+a second/.exec(read('README.md')) ?? [];
  const [, measured = ''] = /^\| whence\s+\| ([\d,]+) words\/s/m.exec(read('bench/README.md')) ?? [];
  const number = (figure: string) => Number(figure.replaceAll(',', ''));
  expect(number(told)).toBe(Math.round(number(measured) / 1000) * 1000);
});
