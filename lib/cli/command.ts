// What a command is given, and what it answers with.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

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
export type ExitCode = 0 | 1 | 2;

/** Runs on the arguments behind its name. Resolves to the exit code; never rejects for bad input. */
export type Command = (args: readonly string[], io: CliProcess) => Promise<ExitCode>;

/** Writes, and waits while the reader at the other end is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** A value on a line of its own. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
