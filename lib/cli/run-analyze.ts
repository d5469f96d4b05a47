// What the command does with its arguments: each input in turn, one report each, and a sentence where one fails.
import { type CliProcess, type Command, jsonLine, write } from './command';
import { explainFile } from './explain';
import { sentenceFor } from '../api/input-error';
import { asInputError } from './bytes';
import { reportsOnLines } from './json-lines';
import { reportOnFile } from './input-file';
import { HELP, parseOptions, type Options } from './options';
import { prettyReport } from './pretty';

/** The analyze command. */
export const runAnalyze: Command = async (args, io) => {
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
};

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

/** Resolves to whether all went well. */
async function runOnLines({ input, output, errors }: CliProcess): Promise<boolean> {
  let allWell = true;
  try {
    for await (const result of reportsOnLines(input as AsyncIterable<Uint8Array>)) {
      const isBad = 'error' in result;
      if (isBad) allWell = false;
      await write(isBad ? errors : output, jsonLine(result));
    }
  } catch (error) {
    await write(errors, `whence: Standard input ${sentenceFor(asInputError(error))}\n`);
    return false;
  }
  return allWell;
}
