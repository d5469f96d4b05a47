// The command line: `npm run -s analyze -- FILE…`. Ties the process to lib/cli/main.ts and does nothing else.
import { runCli } from './cli/main';
import { runInProcess } from './cli/process';

await runInProcess(runCli);
