// What is fuzzed, by name: how its input is made, and what must hold of the answer.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import * as v from 'valibot';
import { analyze } from '../../lib/api/whence';
import { InputError } from '../../lib/api/input-error';
import { decode } from '../../lib/cli/decode';
import { reportOnLine } from '../../lib/cli/json-lines';
import { pagesIn } from '../../lib/cli/warc';
import { ProviderError } from '../../lib/coverage/providers/answer';
import { parseFeed } from '../../lib/coverage/providers/feed';
import { ArticleShape, ReportShape } from '../../lib/schemas/report';
import type { Report } from '../../lib/model';

const parser = new new JSDOM().window.DOMParser();
const markup = (text: string, type: DOMParserSupportedType): Document => parser.parseFromString(text, type);

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

/** What feeds are made of, in any order. */
const feed = fc
  .array(
    fc.oneof(
      text,
      fc
        .constantFrom('rss', 'channel', 'item', 'feed', 'entry', 'title', 'link', 'pubDate', 'rdf:RDF')
        .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}/>`, `<${name} href="//a">`)),
      fc.constantFrom('<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '<![CDATA[', ']]>'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** A record of a web archive: plain or packed by itself, whole, cut short or with a byte changed. */
const archived = fc
  .record({
    type: fc.constantFrom('response', 'warcinfo', 'request', 'metadata'),
    http: fc.constantFrom('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', 'HTTP/1.1 404\r\n\r\n', ''),
    body: html,
    isPacked: fc.boolean(),
    offBy: fc.constantFrom(0, 0, 0, 0, -3, 7, 1e9),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
    change: fc.option(fc.tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.nat(255)), { freq: 4 }),
  })
  .map(({ type, http, body, isPacked, offBy, cut, change }) => {
    const block = Buffer.from(http + body);
    const length = Math.max(0, block.length + offBy);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: ${length}\r\n\r\n`;
    const whole = Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
    const bytes = isPacked ? gzipSync(whole) : whole;
    if (change) bytes[Math.floor(change[0] * bytes.length)] = change[1];
    return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length));
  });

const ARCHIVE = 'fuzzed.warc';

/** Pages with a few stretches taken out or put in. */
const changed = (pages: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), fc.oneof(html, fc.constant(''))),
        { maxLength: 5 },
      ),
    )
    .map(([page, changes]) =>
      changes.reduce((given, [part, length, put]) => {
        const at = Math.floor(part * given.length);
        return given.slice(0, at) + put + given.slice(at + length);
      }, page),
    );

/** A report is what messages and files take for one, and every span stands in its text. */
function holds(report: Report): void {
  v.parse(ReportShape, JSON.parse(JSON.stringify(report)));
  for (const { content, cue, source, hedges } of report.claims)
    for (const [from, to] of [...content, ...cue, ...source, ...hedges])
      if (from < 0 || from >= to || to > report.text.length) throw new Error(`no span: ${from} to ${to}`);
}

/** Input may be refused with a sentence. Any other error is a failure. */
function mayRefuse(error: unknown): void {
  if (!(error instanceof InputError || error instanceof ProviderError)) throw error;
}

/** @param pages the HTML of pages to change; @param folder where a file may be written */
export const targets = (pages: readonly string[], folder: string) => ({
  engine: fc.asyncProperty(text, async (given) => {
    const report = await analyze({ text: given });
    if (report.text !== given) throw new Error('the text was changed');
    holds(report);
  }),
  page: fc.asyncProperty(html, async (given) => {
    holds(await analyze({ html: given, url: 'https://news.example/a' }));
  }),
  pages: fc.asyncProperty(changed(pages), async (given) => {
    holds(await analyze({ html: given, url: 'https://news.example/a' }));
  }),
  feeds: fc.property(feed, (given) => {
    try {
      parseFeed(given, markup);
    } catch (error) {
      mayRefuse(error);
    }
  }),
  archives: fc.asyncProperty(fc.array(archived, { maxLength: 6 }), async (records) => {
    writeFileSync(join(folder, ARCHIVE), Buffer.concat(records));
    let count = 0;
    for await (const work of pagesIn([ARCHIVE], { folder, input: Readable.from([]) }))
      if (++count > 100) throw new Error('it goes round in circles');
      else if ('answer' in work && work.answer?.text.includes('fault in Whence'))
        throw new Error(work.answer.text);
  }),
  bytes: fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
    try {
      holds(await analyze({ text: decode(bytes) }));
    } catch (error) {
      mayRefuse(error);
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
  messages: fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (message) => {
    v.safeParse(ReportShape, message);
    v.safeParse(ArticleShape, message);
  }),
});
