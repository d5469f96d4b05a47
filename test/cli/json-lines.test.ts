// The command in a pipe: order, bad lines, exact text, streaming, and an end that is closed early.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { linesOf } from '@/lib/cli/lines';
import { madeFolder, parsedLines, runCommand, startCommand } from './run-command';

const folder = madeFolder({});
const run = (lines: readonly unknown[]) =>
  runCommand(
    ['--jsonl'],
    folder,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );

describe('--jsonl', () => {
  it('gives one report a line in the order of the input, last line end or not', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const { output, errors, code } = await run(
      ids.map((id) => ({ id, text: `The harbour is shut, ${id} said.` })),
    );
    expect([errors, code]).toEqual(['', 0]);
    expect(parsedLines(output).map((report) => report['id'])).toEqual(ids);
  });

  it('keeps each text as it was given', async () => {
    const texts = [
      'Line ends of all kinds:\r\none\rtwo\u2028three\u2029four\u0085five\n\n\tend \n',
      '\uFEFFA mark, a lone half \ud83d, a whole \ud83d\ude00, a null \u0000, and combining e\u0301.',
      '',
      '   ',
    ];
    const { output, code } = await run(texts.map((given, id) => ({ id, text: given })));
    expect(code).toBe(0);
    expect(parsedLines(output).map((report) => report['text'])).toEqual(texts);
    expect(parsedLines(output).map((report) => report['read'])).toEqual(['whole', 'whole', 'none', 'none']);
  });

  it('takes what is known of an article from the line, and lets the page’s own words go before', async () => {
    const paragraph = `<p>${'The harbour will close in autumn, said Ada Marsh, who runs it. '.repeat(12)}</p>`;
    const html = `<html><head><title>On the page</title><meta property="og:type" content="article"></head><body><article><h1>On the page</h1>${paragraph}</article></body></html>`;
    const known = { url: 'https://lantern.example/a', title: 'In the line', date: '2024-05-31' };
    const { output } = await run([
      { id: 1, text: 'It is shut.', ...known },
      { id: 2, html, ...known },
      { id: 3, text: 'It is shut.', url: '', title: null, date: '31 May 2024 18:00 GMT', score: 7 },
    ]);
    const common = { url: 'https://lantern.example/a', published: '2024-05-31' };
    expect(parsedLines(output)).toMatchObject([
      { id: '1', title: 'In the line', ...common },
      { id: '2', title: 'On the page', ...common },
      { id: '3', title: null, url: null, published: '2024-05-31T18:00:00.000Z' },
    ]);
  });

  it('takes a date without a zone for one of universal time, wherever the machine stands', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    const dates = ['31 May 2024', 'May 31, 2024 18:00', '31 May 2024 18:00 +0200', '2024-05-31T18:00'];
    const { output } = await run(dates.map((date, id) => ({ id, date, text: 'It is shut.' })));
    vi.unstubAllEnvs();
    expect(parsedLines(output).map((report) => report['published'])).toEqual([
      '2024-05-31T00:00:00.000Z',
      '2024-05-31T18:00:00.000Z',
      '2024-05-31T16:00:00.000Z',
      '2024-05-31T18:00',
    ]);
  });

  it('tells of bad lines on standard error and goes on', async () => {
    const { output, errors, code } = await run([
      { id: 'first', text: 'It is shut.' },
      '{"id": "cut", "text": "It',
      '',
      '[1, 2]',
      { text: 'It is shut.' },
      { id: 'neither' },
      { id: 'both', text: 'a', html: 'b' },
      { id: 'number', text: 7 },
      { id: 'odd', text: 'a', url: 'javascript:alert(1)' },
      { id: 'when', text: 'a', date: 'last week' },
      { id: 'last', text: 'It is shut.' },
    ]);
    expect(code).toBe(1);
    expect(parsedLines(output).map((report) => report['id'])).toEqual(['first', 'last']);
    const needs = 'A line needs either "text" or "html", as a string.';
    expect(parsedLines(errors)).toEqual([
      { line: 2, error: 'The line is not JSON.' },
      { line: 4, error: 'The line is JSON, but no object.' },
      { line: 5, error: 'A line needs an "id", a string or a number.' },
      { id: 'neither', line: 6, error: needs },
      { id: 'both', line: 7, error: needs },
      { id: 'number', line: 8, error: needs },
      { id: 'odd', line: 9, error: '"url" is no http or https address.' },
      { id: 'when', line: 10, error: '"date" is no date: write it as 2024-05-31 or 2024-05-31T18:00:00Z.' },
    ]);
  });

  it('tells of bytes that are no UTF-8', async () => {
    const line = Buffer.concat([
      Buffer.from('{"id":"a","text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    const { errors, code } = await runCommand(['--jsonl'], folder, line);
    expect([parsedLines(errors), code]).toEqual([[{ line: 1, error: 'The line is not UTF-8.' }], 1]);
  });

  it('answers a line before the next one comes', async () => {
    const child = startCommand(['--jsonl'], folder);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ['one', 'two', 'three']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'It is shut.' })}\n`);
      const answer: unknown = (await answers.next()).value;
      expect(JSON.parse(String(answer))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends without a word when nobody reads any more', async () => {
    const child = startCommand(['--jsonl'], folder);
    // The command stops reading as well, so that the pipe to it breaks too: that is the test's own end of it.
    child.stdin.on('error', () => undefined);
    const errors = text(child.stderr);
    const line = `${JSON.stringify({ id: 'a', text: 'It is shut. '.repeat(1000) })}\n`;
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(line.repeat(40));
    const [code] = (await once(child, 'exit')) as [number];
    child.stdin.destroy();
    expect([await errors, code]).toEqual(['', 0]);
  });
});

describe('linesOf', () => {
  const lines = async (chunks: readonly string[], maxBytes = 100): Promise<(string | null)[]> => {
    const out = [];
    const stream = (async function* () {
      for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
    })();
    for await (const { bytes } of linesOf(stream, maxBytes)) out.push(bytes && Buffer.from(bytes).toString());
    return out;
  };

  it.each<[string, string[], (string | null)[]]>([
    ['wherever the chunks are cut', ['on', 'e\ntw', 'o\n', '\nfour'], ['one', 'two', '', 'four']],
    ['nothing', [], []],
    ['a last line end makes no line', ['one\n'], ['one']],
  ])('parts a stream: %s', async (_, chunks, expected) => {
    expect(await lines(chunks)).toEqual(expected);
  });

  it('drops a line that is too long, and keeps its neighbours', async () => {
    expect(await lines(['ok\n12345', '6', '7890\nok\n'], 6)).toEqual(['ok', null, 'ok']);
  });

  it('asks for no more than is wanted', async () => {
    let asked = 0;
    const endless = (async function* () {
      for (;;) {
        asked += 1;
        yield await Promise.resolve(Buffer.from('a line\n'));
      }
    })();
    const reader = linesOf(endless, 100);
    for (let i = 0; i < 5; i++) await reader.next();
    expect(asked).toBe(5);
  });
});
