// Ties a command to the process it runs in: its streams, its folder, its exit code.
import type { Command } from './command';

/** The names under which npm runs our commands. */
const SCRIPTS = new Set(['analyze', 'compare', 'related']);

/** Runs a command on this process's arguments and streams, and sets the exit code. */
export async function runInProcess(command: Command): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever read the other end has seen enough, as `| head` does.
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  // npm runs scripts in the project's folder; file names are meant from where the reader stands.
  const isOurs = SCRIPTS.has(process.env['npm_lifecycle_event'] ?? '');
  process.exitCode = await command(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    folder: (isOurs ? process.env['INIT_CWD'] : null) ?? process.cwd(),
    columns: process.stdout.columns,
  });
}
