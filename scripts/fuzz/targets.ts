// What is fuzzed, by name: how its input is made, and what must hold of the answer.
import fc from 'fast-check';
import * as v from 'valibot';
import { analyze } from '../../lib/api/whence';
import { decode } from '../../lib/cli/decode';
import { InputError } from '../../lib/api/input-error';
import { reportOnLine } from '../../lib/cli/json-lines';
import { ArticleShape, ReportShape } from '../../lib/model/report-schema';
import type { Report } from '../../lib/model';

/** Words that steer the engine, in the languages it reads, and marks and letters that have tripped parsers. */
const PIECES =
  'said|told|citing|according to|sagte|laut|zufolge|a déclaré|selon|dijo|según|“|”|"|«|»|„|‘|’|(|)|—|:|, |. |\n\n|\n| |' +
  'Ann Roe|the Post|Reuters|die Zeitung|le Monde|el País|Dr.|U.S.|ROE:|Он сказал|彼は言った|قال|👩‍👩‍👧|e\u0301|\u202e|\0|\uFEFF|\ud800|ß|İ|3,5|1.000';
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES.split('|')) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(' '));
const tag = fc.constantFrom(
  ...'p div article h1 h2 section aside table tr td template svg math iframe select script style title meta a'.split(
    ' ',
  ),
);
const html = fc
  .array(
    fc.oneof(
      text,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc
        .tuple(tag, text)
        .map(([name, value]) => `<${name} class="${value}" href='${value}' content=${value}>`),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        '&#x0;',
        '&amp',
        '<script type="application/ld+json">{"@type":',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A report is what messages and files take for one, and every span stands in its text. */
function holds(report: Report): void {
  v.parse(ReportShape, JSON.parse(JSON.stringify(report)));
  for (const { content, cue, source, hedges } of report.claims)
    for (const [from, to] of [...content, ...cue, ...source, ...hedges])
      if (from < 0 || from >= to || to > report.text.length) throw new Error(`no span: ${from} to ${to}`);
}

/** Whether it is refused with a sentence. Any other error is a failure. */
function isRefused(error: unknown): boolean {
  if (error instanceof InputError) return true;
  throw error;
}

export const TARGETS = {
  engine: fc.asyncProperty(text, async (given) => {
    const report = await analyze({ text: given });
    if (report.text !== given) throw new Error('the text was changed');
    holds(report);
  }),
  page: fc.asyncProperty(html, async (given) => {
    holds(await analyze({ html: given, url: 'https://news.example/a' }));
  }),
  bytes: fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
    try {
      holds(await analyze({ text: decode(bytes) }));
    } catch (error) {
      isRefused(error);
    }
  }),
  lines: fc.asyncProperty(
    fc.oneof(
      fc.json(),
      text,
      fc.record({ id: fc.jsonValue(), text, date: text }).map((one) => JSON.stringify(one)),
    ),
    async (line) => {
      const answer = await reportOnLine({ number: 1, bytes: Buffer.from(line) });
      if (answer === null) return;
      if (!('error' in answer)) holds(answer);
      else if (answer.error.includes('fault in Whence')) throw new Error(answer.error);
    },
  ),
  messages: fc.asyncProperty(
    fc.anything({ withBigInt: true, withDate: true, withMap: true }),
    async (message) => {
      await Promise.resolve();
      v.safeParse(ReportShape, message);
      v.safeParse(ArticleShape, message);
    },
  ),
} as const;
