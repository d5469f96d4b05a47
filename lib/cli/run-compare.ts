// The compare command: its options, its two inputs, its output.
import path from 'node:path';
import * as v from 'valibot';
import { InputError, sentenceFor } from '../api/input-error';
import { compare, type Comparison, digest } from '../coverage';
import type { Report } from '../model';
import { ReportShape } from '../schemas/report';
import { bytesOf } from './bytes';
import { command, FLAG, HELP_FLAG, jsonLine, parseArguments, write } from './command';
import { decode, unpack } from './decode';
import { reportOnFile } from './input-file';
import { prettyComparison } from './pretty-comparison';

const HELP = `Compares two articles: is one a copy of the other, do both trace to the same stated origin?

  whence compare [--json] A B

A and B are .html, .htm or .txt files as the analyze command takes them, or a report that it printed (.json).

  --json        print {label, sharedOrigins, sharedQuotes, containment, …} on one line. The label is
                republished, same-origin, cites, same-quote or none-found, the strongest that holds.
  -h, --help    print this

Exit code: 0 when all went well, 1 when an input could not be read, 2 when the command was not understood.
`;

/** The compare command. */
export const runCompare = command(HELP, parse, async ({ files, json }, io) => {
  const reports: Report[] = [];
  for (const file of files) {
    try {
      const isReport = /\.jsonl?(?:\.gz)?$/i.test(file);
      reports.push(await (isReport ? readReport(file, io.folder) : reportOnFile(file, io)));
    } catch (error) {
      await write(io.errors, `whence: ${file} ${sentenceFor(error)}\n`);
      return false;
    }
  }
  const [a, b] = reports;
  if (!a || !b) return false;
  const comparison = compare(digest(a), digest(b));
  await write(
    io.output,
    json ? jsonLine(asJson(comparison)) : `${prettyComparison([a, b], comparison, io.columns)}\n`,
  );
  return true;
});

/** @throws {InputError} when the arguments make no sense, with the sentence to print */
function parse(args: readonly string[]) {
  const { values, positionals: files } = parseArguments(args, { json: FLAG, help: HELP_FLAG });
  if (!values.help && files.length !== 2)
    throw new InputError('Name two files to compare. --help tells more.');
  return { ...values, files };
}

/** Reads a report that the analyze command printed. @throws {InputError} with what is wrong, to be put behind the file's name */
async function readReport(file: string, folder: string): Promise<Report> {
  const bytes = await bytesOf(path.resolve(folder, file));
  let value: unknown;
  try {
    value = JSON.parse(decode(unpack(bytes)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('is not JSON, or holds more than one report.');
  }
  const result = v.safeParse(ReportShape, value);
  if (!result.success) throw new InputError('is no report: make one with `whence analyze FILE`.');
  return result.output;
}

/** For programs. Of each shared origin the claims that either article has from it; `a` is the first file, `b` the second. */
function asJson({ label, sharedOrigins, sharedQuotes, ...rest }: Comparison) {
  return {
    label,
    sharedOrigins: sharedOrigins.map(({ name, kind, statements: [a, b] }) => ({
      name,
      kind,
      claims: { a, b },
    })),
    sharedQuotes,
    containment: rest.containment,
    sharedCredit: rest.sharedCredit,
    citations: { aCitesB: rest.citations[0], bCitesA: rest.citations[1] },
  };
}
