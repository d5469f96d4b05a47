// What to say and do when the output cannot be written.
import { writeSync } from 'node:fs';

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, and go on with --resume if it was --jsonl or --warc',
  EIO: 'the disk or the terminal failed',
  EFBIG: 'the file has become too large for its disk',
};

/** Ends the process: what is printed goes nowhere any more. */
export function endOnWriteFault(error: NodeJS.ErrnoException): never {
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
