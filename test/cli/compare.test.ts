// The compare and related commands, run as a person runs them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { madeFolder, parsedLines, runCommand } from './run-command';

const first =
  'Selby harbour to close\n\nThe harbour of Selby will close in autumn, its master Ada Marsh told Channel Nine. ' +
  '“Every plank of the old quay is rotten and we cannot wait for another winter,” Ada Marsh said.\n';
const second =
  'Quay in Selby is sinking\n\nThe quay sinks into the mud, according to Ada Marsh. “Every plank of the old quay ' +
  'is rotten and we cannot wait for another winter,” Marsh said, the Harbour Post reported.\n';
const third =
  'Tolk elected mayor\n\nBram Tolk is the mayor of Oststrand, the electoral court said on Monday.\n';
const line = (id: string, text: string, date: string) => JSON.stringify({ id, text, date });
const folder = madeFolder({
  'a.txt': first,
  'b.txt': second,
  'c.txt': third,
  'broken.json': '{"id":',
  'corpus.jsonl': `${line('a', first, '2024-05-10')}\n${line('b', second, '2024-05-11')}\n${line('c', third, '2024-05-10')}\n{]\n`,
});

test('compare prints the label and its evidence as JSON', async () => {
  const { output, code } = await runCommand(['--json', 'a.txt', 'b.txt'], folder, '', 'compare');
  expect(code).toBe(0);
  const [comparison] = parsedLines(output);
  expect(comparison).toMatchObject({
    label: 'same-origin',
    sharedOrigins: [{ name: 'Ada Marsh', kind: 'person' }],
    sharedQuotes: ['Every plank of the old quay is rotten and we cannot wait for another winter'],
  });
  expect(JSON.stringify(comparison?.['sharedOrigins'])).toContain('quay sinks into the mud');
});

test('compare prints it for a person, and takes a report for a file', async () => {
  const analyzed = await runCommand(['a.txt'], folder);
  const withReport = madeFolder({ 'a.json': analyzed.output });
  const args = [path.join(withReport, 'a.json'), 'b.txt'];
  const { output, code } = await runCommand(args, folder, '', 'compare');
  expect(code).toBe(0);
  expect(output).toContain('Traces to the same stated origin');
  expect(output).toContain('Shared origin: Ada Marsh');
  expect(output).not.toMatch(/independent/i);
});

test.each([
  [['a.txt'], 2, 'Name two files'],
  [['a.txt', 'b.txt', '--odd'], 2, 'There is no option --odd'],
  [['a.txt', 'gone.txt'], 1, 'gone.txt does not exist'],
  [['a.txt', 'gone.json'], 1, 'gone.json does not exist'],
  [['a.txt', 'broken.json'], 1, 'broken.json is not JSON'],
])('compare %j says what is wrong', async (args, code, sentence) => {
  const outcome = await runCommand(args, folder, '', 'compare');
  expect(outcome).toMatchObject({ code, output: '' });
  expect(outcome.errors).toContain(sentence);
});

test('related ranks the others of each article, and says which line it could not read', async () => {
  const { output, errors, code } = await runCommand(['--corpus', 'corpus.jsonl'], folder, '', 'related');
  expect(code).toBe(1);
  expect(parsedLines(errors)).toEqual([{ line: 4, error: 'The line is not JSON.' }]);
  const lines = parsedLines(output) as {
    id: string;
    ranked: { id: string; shown: boolean; label: string }[];
  }[];
  expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(lines[0]?.ranked[0]).toMatchObject({ id: 'b', shown: true, label: 'same-origin' });
  expect(lines[2]?.ranked.filter(({ shown }) => shown)).toEqual([]);
});

test('related ranks headlines that have no text', async () => {
  const headline = (id: string, title: string) => JSON.stringify({ id, title, date: '2024-05-10' });
  const headlines = madeFolder({
    'h.jsonl': [
      headline('a', 'Selby harbour to close in autumn'),
      headline('b', 'Harbour of Selby closes in autumn'),
      headline('c', 'Tolk elected mayor of Oststrand'),
    ].join('\n'),
  });
  const { output, code } = await runCommand(['--corpus', 'h.jsonl'], headlines, '', 'related');
  expect(code).toBe(0);
  const [first] = parsedLines(output) as { ranked: { id: string; shown: boolean }[] }[];
  expect(first?.ranked).toMatchObject([{ id: 'b', shown: true }]);
});

test('related says what it wants', async () => {
  const outcome = await runCommand([], folder, '', 'related');
  expect(outcome).toMatchObject({ code: 2, output: '' });
  expect(outcome.errors).toContain('--corpus FILE');
});

test('story prints the line, the reports and the table, and writes the picture', async () => {
  const out = path.join(folder, 'story.svg');
  const { output, code } = await runCommand(['--svg', out, 'a.txt', 'b.txt'], folder, '', 'story');
  expect(code).toBe(0);
  expect(output).toMatch(/^2 reports, 1 shared origin: Ada Marsh/);
  expect(output).toContain('A  Selby harbour to close');
  expect(output).toMatch(/Ada Marsh +\S.+ \d +[\d·]/);
  expect(readFileSync(out, 'utf8')).toContain('>Ada Marsh</text>');
});

test.each([
  [['a.txt'], 2, 'Name two files'],
  [['a.txt', 'gone.txt'], 1, 'gone.txt does not exist'],
  [['a.txt', 'b.txt', '--svg', 'no/where.svg'], 1, 'no/where.svg could not be written'],
])('story %j says what is wrong', async (args, code, sentence) => {
  const outcome = await runCommand(args, folder, '', 'story');
  expect(outcome.code).toBe(code);
  expect(outcome.errors).toContain(sentence);
});
