#!/usr/bin/env node
// The command line: `whence COMMAND …`. Finds the command and ties it to this process.
import { version } from '../../package.json';
import { type Command, write } from './command';
import { runCompare } from './run-compare';
import { runAnalyze } from './run-analyze';
import { runInProcess } from './process';
import { runRelated } from './run-related';
import { runStory } from './run-story';

const COMMANDS = new Map<string, Command>([
  ['analyze', runAnalyze],
  ['compare', runCompare],
  ['related', runRelated],
  ['story', runStory],
]);

const HELP = `Whence tells who says so, and how they know: the claims of an article and their stated origins.

  whence analyze FILE…           reports on pages and texts, one line of JSON each
  whence compare A B             what two articles have in common
  whence related --corpus FILE   which articles of a corpus tell of the same event
  whence story FILE FILE…        where the reports of one event have it from, in one picture

whence COMMAND --help tells more of each. --version prints the version.
`;

const runWhence: Command = async ([name = '--help', ...args], io) => {
  const command = COMMANDS.get(name);
  if (command) return await command(args, io);
  const answer = { '--help': HELP, '-h': HELP, '--version': `${version}\n` }[name];
  if (answer === undefined) {
    await write(io.errors, `whence: There is no command "${name}". whence --help tells what there is.\n`);
    return 2;
  }
  await write(io.output, answer);
  return 0;
};

await runInProcess(runWhence);
