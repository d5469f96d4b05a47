// The command's options, and the help that tells of them.
import { parseArgs } from 'node:util';
import { isWebAddress } from '../model/web-address';
import { isCharset } from '../charset';
import { InputError } from '../api/input-error';

export const HELP = `Whence tells who says so, and how they know: the claims of an article and their stated origins.

  whence analyze [options] FILE…             one line of JSON per file
  whence analyze --jsonl < in.jsonl > out.jsonl

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
  -h, --help    print this

Exit code: 0 when all went well, 1 when an input could not be read, 2 when the command was not understood.
`;

export interface Options {
  files: string[];
  text: boolean;
  pretty: boolean;
  explain: boolean;
  jsonl: boolean;
  help: boolean;
  url: string | null;
  charset: string | undefined;
}

/** @throws {InputError} when the arguments make no sense together, with the sentence to print */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals: files } = parse(args);
  const { text, pretty, explain, jsonl, help, charset } = values;
  const url = values.url ?? null;
  if (help) return { files, text, pretty, explain, jsonl, help, url, charset };
  if (jsonl) {
    if (files.length > 0) throw new InputError('--jsonl reads standard input: leave out the file names.');
    if (text || pretty || explain || url !== null || charset !== undefined)
      throw new InputError('--jsonl goes with no other option.');
  } else if (files.length === 0) {
    throw new InputError('Name at least one file, or "-" for standard input. --help tells more.');
  }
  if (url !== null && files.length > 1)
    throw new InputError('--url is the address of one file: name only one.');
  if (charset !== undefined && !isCharset(charset))
    throw new InputError(`--charset wants a charset that browsers know, not "${charset}".`);
  if (url !== null && !isWebAddress(url)) {
    throw new InputError(`--url wants an http or https address, not "${url}".`);
  }
  return { files, text, pretty, explain, jsonl, help, url, charset };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        text: flag,
        pretty: flag,
        explain: flag,
        jsonl: flag,
        help: { ...flag, short: 'h' },
        url: { type: 'string' },
        charset: { type: 'string' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? 'an option';
    if (message.includes('Unknown option'))
      throw new InputError(`There is no option ${option}. --help tells what there is.`);
    throw new InputError(`${option} is not used like that. --help tells how.`);
  }
}
