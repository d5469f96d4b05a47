// Ties a command to the process it runs in: its streams, its folder, its exit code.
import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import { InputError } from '../api/input-error';
import { type Command, endOnWriteFault } from './command';

/** The names under which npm runs our commands. */
const SCRIPTS = new Set(['analyze', 'compare', 'related', 'story']);

/** Standard input; where it is a folder, which Node takes for an empty file, a stream that says so. */
function standardInput(): Readable {
  if (!fstatSync(0).isDirectory()) return process.stdin;
  return new Readable({
    read() {
      this.destroy(new InputError('is a folder: name the files in it.'));
    },
  });
}

/** Runs a command on this process's arguments and streams, and sets the exit code. */
export async function runInProcess(command: Command): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnWriteFault);
  // warcio remarks on records there, in no shape of ours.
  console.warn = () => undefined;
  // npm runs scripts in the project's folder; file names are meant from where the reader stands.
  const isOurs = SCRIPTS.has(process.env['npm_lifecycle_event'] ?? '');
  process.exitCode = await command(process.argv.slice(2), {
    input: standardInput(),
    output: process.stdout,
    errors: process.stderr,
    folder: (isOurs ? process.env['INIT_CWD'] : null) ?? process.cwd(),
    columns: process.stdout.columns,
  });
}
