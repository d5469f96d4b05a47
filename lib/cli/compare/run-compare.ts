// The compare command: its options, its two inputs, its output.
import { parseArgs } from 'node:util';
import { compare, digest } from '../../coverage';
import { InputError, sentenceFor } from '../../api/input-error';
import { type Command, jsonLine, write } from '../command';
import { reportsOnFiles } from '../report-file';
import { comparisonJson } from './comparison-json';
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
export const runCompare: Command = async (args, io) => {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    await write(io.errors, `whence: ${sentenceFor(error)}\n`);
    return 2;
  }
  if (options.help) {
    await write(io.output, HELP);
    return 0;
  }
  const [a, b] = (await reportsOnFiles(options.files, io)) ?? [];
  if (!a || !b) return 1;
  const comparison = compare(digest(a), digest(b));
  await write(
    io.output,
    options.json
      ? jsonLine(comparisonJson(comparison))
      : `${prettyComparison([a, b], comparison, io.columns)}\n`,
  );
  return 0;
};

/** @throws {InputError} when the arguments make no sense, with the sentence to print */
function parse(args: readonly string[]) {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help && files.length !== 2)
      throw new InputError('Name two files to compare. --help tells more.');
    return { ...values, files };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('There is no such option. --help tells what there is.');
  }
}
