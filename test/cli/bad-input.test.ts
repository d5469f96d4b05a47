// Input that cannot be read: each kind gets a sentence and the right exit code, and none a stack trace.
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { madeFolder, parsedLines, runCommand } from './run-command';

const QUOTED = 'The quay is shut.\n\n“It sinks,” Ada Marsh said – on Monday.\n';
/** What Windows-1252 has for the marks of that text. */
const WINDOWS = Buffer.from(
  QUOTED.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'),
  'latin1',
);
const UTF16 = Buffer.from(QUOTED, 'utf16le');
const UTF32 = Buffer.concat(
  Array.from({ length: QUOTED.length }, (_, i) => Buffer.from([...UTF16.subarray(2 * i, 2 * i + 2), 0, 0])),
);
/** "テスト。" and a word of English. */
const SHIFT_JIS = Buffer.from([
  0x83,
  0x65,
  0x83,
  0x58,
  0x83,
  0x67,
  0x81,
  0x42,
  ...Buffer.from(', said Ada Marsh.'),
]);
const STATED = Buffer.concat([Buffer.from('<meta charset="shift_jis"><p>'), SHIFT_JIS]);

const folder = madeFolder({
  'windows.txt': WINDOWS,
  'latin.txt': Buffer.from('Le café ferme.', 'latin1'),
  'utf16.txt': UTF16,
  'utf16-swapped.txt': Buffer.from(UTF16).swap16(),
  'utf16-marked.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), UTF16]),
  'utf32.txt': UTF32,
  'utf32-marked.txt': Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), UTF32]),
  'japanese.txt': SHIFT_JIS,
  'japanese.html': STATED,
  'cut.txt.gz': gzipSync(QUOTED.repeat(100)).subarray(0, 60),
  'long.txt': 'The quay is shut, Ada Marsh said. '.repeat(240_000),
});
symlinkSync('round.txt', path.join(folder, 'back.txt'));
symlinkSync('back.txt', path.join(folder, 'round.txt'));

describe('a charset', () => {
  it.each([['windows.txt'], ['utf16.txt'], ['utf16-swapped.txt'], ['utf16-marked.txt']])(
    'is told by the bytes of %s',
    async (file) => {
      const { output, errors, code } = await runCommand([file], folder);
      expect([errors, code]).toEqual(['', 0]);
      expect(parsedLines(output)[0]?.['text']).toBe(QUOTED);
    },
  );

  it('is taken from --charset, and that of a page from the page', async () => {
    const { output } = await runCommand(['--charset', 'shift_jis', 'japanese.txt'], folder);
    expect(parsedLines(output)[0]?.['text']).toBe('テスト。, said Ada Marsh.');
    const explained = await runCommand(['--text', 'japanese.html'], folder);
    expect(parsedLines(explained.output)[0]?.['text']).toContain('テスト。, said');
    expect(await runCommand(['--charset', 'klingon', 'latin.txt'], folder)).toMatchObject({
      code: 2,
      errors: 'whence: --charset wants a charset that browsers know, not "klingon".\n',
    });
  });
});

test.each([
  ['utf32.txt', 'is in UTF-32, which no browser reads: save it as UTF-8.'],
  ['utf32-marked.txt', 'is in UTF-32, which no browser reads: save it as UTF-8.'],
  ['japanese.txt', 'does not tell its charset: name it with --charset, or save it as UTF-8.'],
  ['cut.txt.gz', 'is a gzip file that was cut short: download it again.'],
  ['round.txt', 'is a link that leads round in a circle: name the file itself.'],
  ['long.txt', 'is longer than a million characters, which no article is: split it.'],
])('%s %s', async (file, sentence) => {
  const outcome = await runCommand([file], folder);
  expect(outcome).toEqual({ output: '', errors: `whence: ${file} ${sentence}\n`, code: 1 });
});

test('twenty megabytes on standard input are too long', async () => {
  const outcome = await runCommand(['-'], folder, 'The quay is shut, Ada Marsh said. '.repeat(600_000));
  expect(outcome).toMatchObject({ output: '', code: 1 });
  expect(outcome.errors).toMatch(/^whence: - is longer than a million characters.*\n$/);
});

test('ids that JSON does not keep exactly are refused', async () => {
  const lines = [
    '{"id": 1e400, "text": "a"}',
    '{"id": 12345678901234567890, "text": "a"}',
    '{"id": 7, "text": "a"}',
  ];
  const { output, errors, code } = await runCommand(['--jsonl'], folder, lines.join('\n'));
  expect(code).toBe(1);
  expect(parsedLines(errors).map(({ line }) => line)).toEqual([1, 2]);
  expect(errors).toContain('write it as a string.');
  expect(parsedLines(output)).toMatchObject([{ id: '7' }]);
});

// What only Unix has: special files, and a shell to hand them over.
describe.skipIf(process.platform === 'win32')('a special file', () => {
  const command = fileURLToPath(new URL('../../lib/cli/whence.ts', import.meta.url));
  const shell = (script: string) =>
    spawnSync('sh', ['-c', script, 'sh', process.execPath, '--import', import.meta.resolve('tsx'), command], {
      cwd: folder,
      encoding: 'utf8',
    });

  it.skipIf(process.platform !== 'linux')('a full disk is told', () => {
    const { status, stderr } = shell('"$@" analyze windows.txt > /dev/full');
    expect(stderr).toMatch(/^whence: The output could not be written: the disk is full\..*\n$/);
    expect(status).toBe(1);
  });

  it('a folder on standard input is told', () => {
    for (const input of ['--jsonl', '-']) {
      const { status, stderr, stdout } = shell(`"$@" analyze ${input} < .`);
      expect(stderr).toMatch(/^whence: (?:-|Standard input) is a folder: name the files in it\.\n$/);
      expect([status, stdout]).toEqual([1, '']);
    }
  });

  it('a pipe that nobody writes to is given up, and one that somebody does is read', () => {
    expect(shell('mkfifo pipe.txt silent.txt').status).toBe(0);
    expect(shell('"$@" analyze silent.txt')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'whence: silent.txt is a pipe that nobody has written to for 10 seconds.\n',
    });
    const { status, stdout } = shell('(sleep 1; cat utf16.txt > pipe.txt) & "$@" analyze pipe.txt');
    expect(status).toBe(0);
    expect(parsedLines(stdout)[0]?.['text']).toBe(QUOTED);
  });
});
