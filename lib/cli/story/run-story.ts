// The story command: the reports of one event merged by their origins, as a line, a table and a picture.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../../../locales/en';
import { InputError, sentenceFor } from '../../api/input-error';
import { digest, mergeReports } from '../../coverage';
import { storySvg } from '../../picture/story-svg';
import { type Command, write } from '../command';
import { reportsOnFiles } from '../report-file';
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
export const runStory: Command = async (args, io) => {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    await write(io.errors, `whence: ${sentenceFor(error)}\n`);
    return 2;
  }
  if (options.help) {
    await write(io.output, HELP);
    return 0;
  }
  const reports = await reportsOnFiles(options.files, io);
  if (!reports) return 1;
  const story = mergeReports(reports.map(digest));
  await write(io.output, storyText(story, io.columns));
  if (options.svg === undefined) return 0;
  try {
    await writeFile(path.resolve(io.folder, options.svg), storySvg(story, en));
    return 0;
  } catch {
    await write(io.errors, `whence: ${options.svg} could not be written: check its folder.\n`);
    return 1;
  }
};

/** @throws {InputError} when the arguments make no sense, with the sentence to print */
function parse(args: readonly string[]) {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { svg: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (!values.help && files.length < 2) throw new InputError('Name two files or more. --help tells more.');
    return { ...values, files };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('There is no such option. --help tells what there is.');
  }
}
