// The compare command: its options, its two inputs, its output.
import { InputError } from '../api/input-error';
import { compare, type Comparison, digest } from '../coverage';
import { command, FLAG, HELP_FLAG, jsonLine, parseArguments, write } from './command';
import { prettyComparison } from './pretty-comparison';
import { reportsOnFiles } from './report-file';

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
  const [a, b] = (await reportsOnFiles(files, io)) ?? [];
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
