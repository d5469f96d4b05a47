// What a command is given, what it answers with, and how it takes its arguments.
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { InputError, sentenceFor } from '../api/input-error';

export interface CliProcess {
  input: Readable;
  output: Writable;
  errors: Writable;
  /** Where relative file names start. */
  folder: string;
  /** The terminal's width; undefined when the output is no terminal. */
  columns: number | undefined;
}

/** All went well; an input could not be read; the command was not understood. */
type ExitCode = 0 | 1 | 2;

/** Runs on the arguments behind its name. Resolves to the exit code; never rejects for bad input. */
export type Command = (args: readonly string[], io: CliProcess) => Promise<ExitCode>;

/**
 * A command that prints its help where it is asked for, and a sentence where its arguments make no sense.
 * @param parse reads the arguments; throws an {@link InputError} with the sentence to print
 * @param run does the work; resolves to whether all went well
 */
export function command<T extends { help: boolean }>(
  help: string,
  parse: (args: readonly string[]) => T,
  run: (options: T, io: CliProcess) => Promise<boolean>,
): Command {
  return async (args, io) => {
    let options: T;
    try {
      options = parse(args);
    } catch (error) {
      await write(io.errors, `whence: ${sentenceFor(error)}\n`);
      return 2;
    }
    if (options.help) {
      await write(io.output, help);
      return 0;
    }
    return (await run(options, io)) ? 0 : 1;
  };
}

export const FLAG = { type: 'boolean', default: false } as const;
export const HELP_FLAG = { ...FLAG, short: 'h' } as const;

/**
 * Arguments by Node's own parser.
 * @throws {InputError} with the sentence to print for an option that there is not, or that is not used like that
 * @example parseArguments(['--json', 'a.txt'], { json: FLAG }) // { values: { json: true }, positionals: ['a.txt'] }
 */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? 'an option';
    if (message.includes('Unknown option'))
      throw new InputError(`There is no option ${option}. --help tells what there is.`);
    throw new InputError(`${option} is not used like that. --help tells how.`);
  }
}

/** Writes, and waits while the reader at the other end is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** A value on a line of its own. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, and go on with --resume if it was --jsonl or --warc',
  EIO: 'the disk or the terminal failed',
  EFBIG: 'the file has become too large for its disk',
};

/** Ends the process: what is printed goes nowhere any more. */
export function endOnWriteFault(error: NodeJS.ErrnoException): never {
  // The program at the other end has read enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  const reason = WRITE_FAULTS[error.code ?? ''] ?? error.message;
  try {
    writeSync(process.stderr.fd, `whence: The output could not be written: ${reason}.\n`);
  } catch {
    // Nobody can be told: the exit code says it.
  }
  process.exit(1);
}
