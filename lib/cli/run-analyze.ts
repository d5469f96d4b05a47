// What the command does with its arguments: each input in turn, one report each, and a sentence where one fails.
import { createReadStream, createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { type CliProcess, command, endOnWriteFault, jsonLine, write } from './command';
import { explainFile } from './explain';
import { sentenceFor } from '../api/input-error';
import { asInputError } from './bytes';
import { MAX_BYTES } from './decode';
import { answersInOrder } from './jobs';
import { idOfLine } from './json-lines';
import { linesOf } from './lines';
import { reportOnFile } from './input-file';
import { HELP, parseOptions, type Options } from './options';
import { prettyReport } from './pretty';
import { pagesIn } from './warc';
import type { Work } from './work';

/** The analyze command. */
export const runAnalyze = command(HELP, parseOptions, (options, io) =>
  options.jsonl || options.warc ? runOnMany(options, io) : runOnFiles(options, io),
);

async function answerOn(file: string, options: Options, io: CliProcess): Promise<string> {
  if (options.explain) return await explainFile(file, io, options);
  const report = await reportOnFile(file, io, { ...options, asText: options.text });
  return options.pretty ? `${prettyReport(report, io.columns)}\n` : jsonLine(report);
}

/** Resolves to whether all went well. */
async function runOnFiles(options: Options, io: CliProcess): Promise<boolean> {
  let allWell = true;
  for (const file of options.files) {
    try {
      await write(io.output, await answerOn(file, options, io));
    } catch (error) {
      allWell = false;
      await write(io.errors, `whence: ${file} ${sentenceFor(error)}\n`);
    }
  }
  return allWell;
}

/** The work that the options ask for, without what is done already. */
async function* workOf(options: Options, io: CliProcess, done: ReadonlySet<string>): AsyncGenerator<Work> {
  if (options.warc) {
    for await (const work of pagesIn(options.files, io))
      if (!('page' in work && done.has(work.page.id))) yield work;
    return;
  }
  for await (const line of linesOf(io.input as AsyncIterable<Uint8Array>, MAX_BYTES))
    if (done.size === 0 || !done.has(idOfLine(line.bytes) ?? '')) yield { line };
}

/** Many articles, on many cores. Resolves to whether all went well. */
async function runOnMany(options: Options, io: CliProcess): Promise<boolean> {
  const { resume, jobs } = options;
  let allWell = true;
  try {
    const resumed = resume === undefined ? null : await openResumed(path.resolve(io.folder, resume));
    const output = resumed?.output ?? io.output;
    resumed?.output.on('error', endOnWriteFault);
    for await (const answer of answersInOrder(workOf(options, io, resumed?.done ?? new Set()), jobs)) {
      if (answer === null) continue;
      if (answer.isBad) allWell = false;
      await write(answer.isBad ? io.errors : output, answer.text);
    }
    if (resumed) await finished(resumed.output.end());
  } catch (error) {
    const name = resume === undefined || options.warc ? 'Standard input' : `Standard input or ${resume}`;
    await write(io.errors, `whence: ${name} ${sentenceFor(asInputError(error))}\n`);
    return false;
  }
  return allWell;
}

/** Every report begins with its id. */
const ID = /^\{"id":("(?:[^"\\]|\\.)*")/;
/** No id is longer than this many bytes of a line. */
const HEAD = 10_000;

/**
 * Opens the output of a run that may have been cut off: a last line without its end is taken away.
 * @returns the ids that are done, and where to write the rest
 */
async function openResumed(file: string): Promise<{ done: Set<string>; output: WriteStream }> {
  const done = new Set<string>();
  if (existsSync(file)) {
    let whole = 0;
    // Reports are longer than what they are made of, and a line that is too long to keep still has its end.
    for await (const { bytes, size, isWhole } of linesOf(createReadStream(file), 4 * MAX_BYTES)) {
      if (!isWhole) break;
      whole += size + 1;
      const head = Buffer.from((bytes ?? new Uint8Array()).subarray(0, HEAD)).toString();
      const id = ID.exec(head)?.[1];
      if (id !== undefined) done.add(JSON.parse(id) as string);
    }
    await truncate(file, whole);
  }
  return { done, output: createWriteStream(file, { flags: 'a' }) };
}
