// What the command does with its arguments: each input in turn, one report each, and a sentence where one fails.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Report } from '../model';
import { readInputFile } from './input-file';
import { sentenceFor } from './input-error';
import { reportsOnLines } from './json-lines';
import { reportOnHtml, reportOnText } from './make-report';
import { HELP, parseOptions, type Options } from './options';
import { prettyReport } from './pretty';

export interface CliProcess {
  input: Readable;
  output: Writable;
  errors: Writable;
  /** Where relative file names start. */
  folder: string;
  /** The terminal's width; undefined when the output is no terminal. */
  columns: number | undefined;
}

/** Runs the command. Resolves to the exit code; never rejects for bad input. */
export async function runCli(args: readonly string[], io: CliProcess): Promise<0 | 1 | 2> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    await write(io.errors, `whence: ${sentenceFor(error)}\n`);
    return 2;
  }
  if (options.help) {
    await write(io.output, HELP);
    return 0;
  }
  return (await (options.jsonl ? runOnLines(io) : runOnFiles(options, io))) ? 0 : 1;
}

/** Resolves to whether all went well. */
async function runOnFiles(options: Options, io: CliProcess): Promise<boolean> {
  let allWell = true;
  for (const file of options.files) {
    try {
      const report = await reportOnFile(file, options, io);
      await write(io.output, options.pretty ? `${prettyReport(report, io.columns)}\n` : jsonLine(report));
    } catch (error) {
      allWell = false;
      await write(io.errors, `whence: ${file} ${sentenceFor(error)}\n`);
    }
  }
  return allWell;
}

async function reportOnFile(
  file: string,
  { text, url }: Options,
  { input, folder }: CliProcess,
): Promise<Report> {
  const { id, kind, content } = await readInputFile(file, { asText: text, folder, input });
  const known = { url, title: null, published: null };
  return kind === 'html' ? reportOnHtml(id, content, known) : reportOnText(id, content, known);
}

/** Resolves to whether all went well. */
async function runOnLines({ input, output, errors }: CliProcess): Promise<boolean> {
  let allWell = true;
  for await (const result of reportsOnLines(input as AsyncIterable<Uint8Array>)) {
    const isBad = 'error' in result;
    if (isBad) allWell = false;
    await write(isBad ? errors : output, jsonLine(result));
  }
  return allWell;
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Writes, and waits while the reader at the other end is slower than we are. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
