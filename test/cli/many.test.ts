// Many articles: on several cores, from web archives, and going on where a run was cut off.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { answersInOrder } from '@/lib/cli/jobs';
import type { Work } from '@/lib/cli/work';
import { LOCK, paragraphs } from '../saved-pages/invented-story';
import { madeFolder, parsedLines, runCommand } from './run-command';

const TEXT = 'The quay is shut, Ada Marsh said on Monday.';
const lines = (ids: readonly number[]) =>
  ids.map((id) => `${JSON.stringify({ id, text: TEXT.repeat(1 + (id % 7) * 20) })}\n`).join('');
const IDS = Array.from({ length: 40 }, (_, i) => i);
const idsIn = (output: string) => parsedLines(output).map(({ id }) => Number(id));

/** In the one byte a character that windows-1252 has for it; the records are written so. */
const plain = (words: string): string => words.replace(/[’]/gu, "'");
const PAGE = `<!doctype html><html lang="en"><title>Quay shut</title><meta property="og:type" content="article">
<article><h1>Quay shut</h1>${paragraphs(LOCK.map(plain))}<p>“Caf\xe9s may stay,” Ada Marsh said to the council on Monday evening.</p></article>`;

function record(type: string, id: number, http: Buffer, more = ''): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2026-11-01T00:00:00Z\r\n${more}Content-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}
function response(id: number, type = 'text/html; charset=windows-1252', status = '200 OK'): Buffer {
  const body = Buffer.from(PAGE.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
  const head = Buffer.from(
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const address = `WARC-Target-URI: https://news.example/${id}\r\n`;
  return record('response', id, Buffer.concat([head, body]), address);
}
const records = [
  record('warcinfo', 0, Buffer.from('software: none\r\n')),
  response(1),
  response(2, 'image/png'),
  response(3, undefined, '404 Not Found'),
  response(4),
  response(5),
];
const packed = records.map((one) => gzipSync(one));
const damaged = packed.map((one, i) => (i === 4 ? Buffer.from(one).fill(0x55, 100, 160) : one));

const folder = madeFolder({
  'whole.warc.gz': Buffer.concat(packed),
  'plain.warc': Buffer.concat(records),
  'damaged.warc.gz': Buffer.concat(damaged),
  'cut.warc.gz': Buffer.concat(packed).subarray(0, -80),
  'cut-early.warc': Buffer.concat([response(1), response(2, 'image/png').subarray(0, -500)]),
  'none.warc': 'no archive at all',
});

describe('--jobs', () => {
  it('keeps the order, and tells of a bad line in its place', async () => {
    const input = `${lines(IDS)}{]\n${lines([99])}`;
    const { output, errors, code } = await runCommand(['--jsonl', '--jobs', '3'], folder, input);
    expect(idsIn(output)).toEqual([...IDS, 99]);
    expect(parsedLines(errors)).toEqual([{ line: 41, error: 'The line is not JSON.' }]);
    expect(code).toBe(1);
  });

  it('loses only the work in the hands of a worker that dies', async () => {
    const code = `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ line }) => {
        if (line.number === 3) process.exit(1);
        parentPort.postMessage({ text: String(line.number), isBad: false });
      });`;
    const told = [];
    for await (const answer of answersInOrder(works(9), 2, () => new Worker(code, { eval: true })))
      told.push(answer?.isBad ? 'bad' : answer?.text);
    expect(told).toEqual(['1', '2', 'bad', '4', '5', '6', '7', '8', '9']);
  });

  it('takes in no more than is soon done', async () => {
    let taken = 0;
    async function* counted() {
      for await (const work of works(1000)) {
        taken++;
        yield work;
      }
    }
    const echo = `require('node:worker_threads').parentPort.on('message', function () { this.postMessage({ text: '', isBad: false }); })`;
    const answers = answersInOrder(counted(), 2, () => new Worker(echo, { eval: true }));
    await answers.next();
    await new Promise((later) => setTimeout(later, 300));
    expect(taken).toBeLessThan(20);
    await answers.return(undefined);
  });
});

async function* works(count: number): AsyncGenerator<Work> {
  for (let number = 1; number <= count; number++) {
    await Promise.resolve();
    yield { line: { number, bytes: new Uint8Array(), size: 0, isWhole: true } };
  }
}

test('--resume goes on behind the last whole line, and loses nothing but what was cut', async () => {
  const out = path.join(folder, 'out.jsonl');
  const args = ['--jsonl', '--jobs', '2', '--resume', 'out.jsonl'];
  expect(await runCommand(args, folder, lines(IDS.slice(0, 8)))).toMatchObject({ code: 0, output: '' });
  const whole = readFileSync(out);
  writeFileSync(out, whole.subarray(0, -500));
  await runCommand(args, folder, lines(IDS));
  expect(idsIn(readFileSync(out, 'utf8'))).toEqual(IDS);
  expect(readFileSync(out).subarray(0, whole.length)).toEqual(whole);
});

describe('--warc', () => {
  it.each([['whole.warc.gz'], ['plain.warc']])(
    '%s: the HTML that was found, with its address and charset',
    async (file) => {
      const { output, errors, code } = await runCommand(['--warc', '--jobs', '1', file], folder);
      expect([errors, code]).toEqual(['', 0]);
      expect(idsIn(output)).toEqual([1, 4, 5]);
      expect(parsedLines(output)[1]).toMatchObject({ url: 'https://news.example/4', title: 'Quay shut' });
      expect(parsedLines(output)[1]?.['text']).toContain('Cafés may stay');
    },
  );

  it('goes on behind what is damaged, and tells of it', async () => {
    const { output, errors, code } = await runCommand(['--warc', 'damaged.warc.gz', 'cut.warc.gz'], folder);
    expect(code).toBe(1);
    expect(idsIn(output)).toEqual([1, 5, 1, 4]);
    expect(parsedLines(errors).map(({ file }) => file)).toContain('damaged.warc.gz');
    expect(parsedLines(errors).map(({ file }) => file)).toContain('cut.warc.gz');
    for (const { error } of parsedLines(errors)) expect(error).toMatch(/damaged|cut short/);
  });

  it('ends where a record that holds no page is cut short', async () => {
    const { output, errors } = await runCommand(['--warc', 'cut-early.warc'], folder);
    expect(idsIn(output)).toEqual([1]);
    expect(parsedLines(errors)).toMatchObject([{ file: 'cut-early.warc', record: 2 }]);
  });

  it('says when a file is no archive, or is not there', async () => {
    const { output, errors, code } = await runCommand(['--warc', 'none.warc', 'gone.warc'], folder);
    expect([output, code]).toEqual(['', 1]);
    expect(errors).toContain('holds no WARC record');
    expect(errors).toContain('"gone.warc","error":"does not exist."');
  });
});
