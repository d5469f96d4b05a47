// Ties a command to the process it runs in: its streams, its folder, its exit code.
import { fstatSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { InputError } from '../api/input-error';
import type { Command } from './command';

/** The names under which npm runs our commands. */
const SCRIPTS = new Set(['analyze', 'compare', 'related']);

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, and go on with --resume if it was --jsonl or --warc',
  EIO: 'the disk or the terminal failed',
  EFBIG: 'the file has become too large for its disk',
};

/** Ends the process: what is printed goes nowhere any more. */
function endOnWriteFault(error: NodeJS.ErrnoException): never {
  // Whoever read the other end has seen enough, as `| head` does.
  if (error.code === 'EPIPE') process.exit(0);
  const reason = WRITE_FAULTS[error.code ?? ''] ?? error.message;
  try {
    writeSync(process.stderr.fd, `whence: The output could not be written: ${reason}.\n`);
  } catch {
    // Nobody can be told: the exit code says it.
  }
  process.exit(1);
}

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
