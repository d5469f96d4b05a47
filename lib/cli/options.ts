// The command's options, and the help that tells of them.
import { availableParallelism } from 'node:os';
import { isWebAddress } from '../model/web-address';
import { isCharset } from '../charset';
import { InputError } from '../api/input-error';
import { FLAG, HELP_FLAG, parseArguments } from './command';

export const HELP = `Whence tells who says so, and how they know: the claims of an article and their stated origins.

  whence analyze [options] FILE…             one line of JSON per file
  whence analyze --jsonl < in.jsonl > out.jsonl
  whence analyze --warc FILE.warc.gz… > out.jsonl

Files: .html and .htm are read as the browser extension reads a page, .txt as plain text; either may be
gzipped (.gz). "-" is standard input, HTML if it begins with "<". A report's id is the file's name without
.gz and without its last extension.

  --text        read every file as plain text
  --explain     print instead of a report why each page is taken for an article, or for none
  --pretty      print a report to read instead of JSON
  --charset C   the charset of the files, where they do not tell it: windows-1252, shift_jis, …
  --url URL     the address that the one FILE came from
  --jsonl       read lines {"id", "text" or "html", "url"?, "title"?, "date"?} from standard input;
                write one report a line in the same order. A bad line is told on standard error as
                {"id"?, "line", "error"}, and the rest goes on.
  --warc        read the HTML responses of web archives, packed or not; address and charset are those of the
                headers, the id is that of the record. A bad record is told on standard error as
                {"id"?, "file", "record", "error"}, and the rest goes on.
  --jobs N      with --jsonl and --warc: work on N cores, each with up to 500 MB; all of them unless told
  --resume OUT  with --jsonl and --warc: write to OUT instead of standard output, go on behind its last
                whole line, and leave out the ids that it holds
  -h, --help    print this

Exit code: 0 when all went well, 1 when an input could not be read, 2 when the command was not understood.
`;

export interface Options {
  files: string[];
  text: boolean;
  pretty: boolean;
  explain: boolean;
  jsonl: boolean;
  warc: boolean;
  /** Worker threads; 1 works in this one. */
  jobs: number;
  /** The file to go on with. */
  resume?: string | undefined;
  help: boolean;
  url: string | null;
  charset?: string | undefined;
}

/** @throws {InputError} when the arguments make no sense together, with the sentence to print */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals: files } = parseArguments(args, {
    text: FLAG,
    pretty: FLAG,
    explain: FLAG,
    jsonl: FLAG,
    warc: FLAG,
    help: HELP_FLAG,
    url: { type: 'string' },
    charset: { type: 'string' },
    jobs: { type: 'string' },
    resume: { type: 'string' },
  });
  const { jobs, ...flags } = values;
  const options = { ...flags, files, url: values.url ?? null, jobs: jobsFrom(jobs) };
  const { text, pretty, explain, jsonl, warc, help, url, charset, resume } = options;
  if (help) return options;
  if (jsonl && files.length > 0)
    throw new InputError('--jsonl reads standard input: leave out the file names.');
  if (!jsonl && files.length === 0)
    throw new InputError('Name at least one file, or "-" for standard input. --help tells more.');
  if (jsonl && warc) throw new InputError('Either --jsonl or --warc: one run reads one kind.');
  if ((jsonl || warc) && (text || pretty || explain || url !== null || charset !== undefined))
    throw new InputError(`--${jsonl ? 'jsonl' : 'warc'} goes with --jobs and --resume only.`);
  if (!jsonl && !warc && (jobs !== undefined || resume !== undefined))
    throw new InputError('--jobs and --resume go with --jsonl or --warc.');
  if (url !== null && files.length > 1)
    throw new InputError('--url is the address of one file: name only one.');
  if (charset !== undefined && !isCharset(charset))
    throw new InputError(`--charset wants a charset that browsers know, not "${charset}".`);
  if (url !== null && !isWebAddress(url))
    throw new InputError(`--url wants an http or https address, not "${url}".`);
  return options;
}

const MOST_JOBS = 256;

function jobsFrom(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const jobs = /^\d+$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new InputError(`--jobs wants a number from 1 to ${MOST_JOBS}, not "${given}".`);
  return jobs;
}
