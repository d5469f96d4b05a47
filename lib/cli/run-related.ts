// The related command: a corpus in, one line of ranked articles out for each article of it.
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { compare, digest, rankSameEvent, type Digest } from '../coverage';
import { type CliProcess, command, HELP_FLAG, jsonLine, parseArguments, write } from './command';
import { InputError } from '../api/input-error';
import { MAX_BYTES } from './decode';
import { reportOnLine } from './json-lines';
import { linesOf } from './lines';

const HELP = `Finds for each article of a corpus the others that tell of the same event.

  whence related --corpus FILE

FILE holds one article a line as JSON: {"id", "text" or "html", "title"?, "date"?, "url"?}; a "title" alone is a
headline, told by its words and date. For each article a line is printed, best first:
{"id", "ranked": [{"id", "score", "shown", "label"}]}. "shown" marks what a reader would be shown as the same event;
the label is republished, same-origin, cites, same-quote or none-found.

  -h, --help    print this

Exit code: 0 when all went well, 1 when a line could not be read, 2 when the command was not understood.
`;

/** The related command. */
export const runRelated = command(HELP, parse, async ({ corpus = '' }, io) => {
  const read = await readCorpus(corpus, io);
  for (const article of read.digests) {
    const others = read.digests.filter((other) => other !== article);
    const ranked = rankSameEvent(article, others).map(({ item, score, shown }) => ({
      id: item.id,
      score: Math.round(score * 1e4) / 1e4,
      shown,
      label: compare(article, item).label,
    }));
    await write(io.output, jsonLine({ id: article.id, ranked }));
  }
  return read.allWell;
});

/** @throws {InputError} with the sentence to print */
function parse(args: readonly string[]) {
  const { values, positionals } = parseArguments(args, { corpus: { type: 'string' }, help: HELP_FLAG });
  if (!values.help && (values.corpus === undefined || positionals.length > 0))
    throw new InputError('Name one corpus: --corpus FILE. --help tells more.');
  return values;
}

async function readCorpus(
  file: string,
  { errors, folder, input }: CliProcess,
): Promise<{ digests: Digest[]; allWell: boolean }> {
  const digests: Digest[] = [];
  let allWell = true;
  const stream = file === '-' ? input : createReadStream(path.resolve(folder, file));
  try {
    for await (const line of linesOf(stream as AsyncIterable<Uint8Array>, MAX_BYTES)) {
      const result = await reportOnLine(line, true);
      if (result === null) continue;
      if ('error' in result) {
        allWell = false;
        await write(errors, jsonLine(result));
      } else digests.push(digest(result));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    allWell = false;
    await write(errors, `whence: ${file} could not be opened: check its name.\n`);
  }
  return { digests, allWell };
}
