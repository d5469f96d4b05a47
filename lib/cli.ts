// The command line: `npm run -s analyze -- FILE…`. Ties the process to lib/cli/main.ts and does nothing else.
import { runCli } from './cli/main';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the other end has seen enough, as `| head` does.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  // npm runs scripts in the project's folder; file names are meant from where the reader stands.
  folder:
    (process.env['npm_lifecycle_event'] === 'analyze' ? process.env['INIT_CWD'] : null) ?? process.cwd(),
  columns: process.stdout.columns,
});
