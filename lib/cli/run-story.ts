// The story command: the reports of one event merged by their origins, as a line, a table and a picture.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { en } from '../../locales/en';
import { InputError } from '../api/input-error';
import { digest, mergeReports } from '../coverage';
import { storySvg } from '../picture/story-svg';
import { command, HELP_FLAG, parseArguments, write } from './command';
import { reportsOnFiles } from './report-file';
import { storyText } from './story-text';

const HELP = `Merges the reports of one event: where each has it from, by way of whom, and what they share.

  whence story [--svg OUT] FILE FILE…

Files are .html, .htm or .txt files as the analyze command takes them, or reports that it printed (.json). Prints a
line, the reports and a table: of each origin how many claims each report has from it, and by way of which outlets.

  --svg OUT     write the picture of it to OUT as well
  -h, --help    print this

Exit code: 0 when all went well, 1 when a file could not be read or written, 2 when the command was not understood.
`;

/** The story command. */
export const runStory = command(HELP, parse, async ({ files, svg }, io) => {
  const reports = await reportsOnFiles(files, io);
  if (!reports) return false;
  const story = mergeReports(reports.map(digest));
  await write(io.output, storyText(story, io.columns));
  if (svg === undefined) return true;
  try {
    await writeFile(path.resolve(io.folder, svg), storySvg(story, en));
    return true;
  } catch {
    await write(io.errors, `whence: ${svg} could not be written: check its folder.\n`);
    return false;
  }
});

/** @throws {InputError} when the arguments make no sense, with the sentence to print */
function parse(args: readonly string[]) {
  const { values, positionals: files } = parseArguments(args, { svg: { type: 'string' }, help: HELP_FLAG });
  if (!values.help && files.length < 2) throw new InputError('Name two files or more. --help tells more.');
  return { ...values, files };
}
