// The HTML pages of web archives (WARC, ISO 28500), one after the other, in constant memory. What is damaged is told
// and passed over.
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { InputError, sentenceFor } from '../api/input-error';
import { asInputError } from './bytes';
import { type CliProcess, jsonLine } from './command';
import { MAX_BYTES, TOO_LARGE } from './decode';
import type { Unread, Work } from './work';

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const CHARSET = /;\s*charset\s*=\s*["']?([^\s"';]+)/i;

/** The pages in some archives, by their names, and what could not be read of them. */
export async function* pagesIn(
  files: readonly string[],
  { folder, input }: Pick<CliProcess, 'folder' | 'input'>,
): AsyncGenerator<Work> {
  for (const file of files) {
    try {
      if (file === '-')
        yield* pagesFrom(input as AsyncIterable<Uint8Array>, { file, record: 0, offset: 0, told: -1 }, 0);
      else yield* pagesInFile(path.resolve(folder, file), file);
    } catch (error) {
      yield told({ file }, error);
    }
  }
}

const told = (where: object, error: unknown): Unread => ({
  answer: { text: jsonLine({ ...where, error: sentenceFor(asInputError(error)) }), isBad: true },
});

/** Where reading has got to. */
interface Place {
  file: string;
  /** From 1; 0 before the first. */
  record: number;
  /** Where the last record that was begun starts. Bytes. */
  offset: number;
  /** The record after which damage was told last. */
  told: number;
}

/** Reads a file; behind a damaged stretch it goes on with the next record that can be read. */
async function* pagesInFile(whole: string, file: string): AsyncGenerator<Work> {
  const { size } = await stat(whole);
  const place = { file, record: 0, offset: 0, told: -1 };
  for (let start: number | null = 0; start !== null && start < size;) {
    let end: number;
    try {
      end = yield* pagesFrom(createReadStream(whole, { start }), place, start);
    } catch (error) {
      const fault = asInputError(error);
      if (place.record === 0 && start === 0 && fault instanceof InputError) throw fault;
      end = Math.max(start, place.offset);
    }
    if (end >= size) break;
    // A stretch that only looked like a record is no further damage.
    if (place.told < place.record) yield told({ file, record: place.record + 1 }, new InputError(DAMAGED));
    place.told = place.record;
    start = await nextRecord(whole, end + 1);
  }
  if (place.record === 0) throw new InputError(NO_ARCHIVE);
}

const NO_ARCHIVE = 'holds no WARC record: it is no web archive, or an empty one.';
const CUT = 'The record is damaged, or was cut short.';
const DAMAGED = 'The archive is damaged here, or was cut short: what can be read goes on behind it.';

/** How a record begins: packed by itself, or plain. */
const BEGINNINGS = [Buffer.from([0x1f, 0x8b, 8]), Buffer.from('WARC/1.')];
const CHUNK = 1 << 20;

/** Where something begins that may be a record; null where nothing does. */
async function nextRecord(file: string, from: number): Promise<number | null> {
  await using handle = await open(file);
  const chunk = Buffer.alloc(CHUNK);
  for (let start = from; ;) {
    const { bytesRead } = await handle.read(chunk, 0, CHUNK, start);
    const read = chunk.subarray(0, bytesRead);
    const found = BEGINNINGS.map((beginning) => read.indexOf(beginning)).filter((at) => at >= 0);
    if (found.length > 0) return start + Math.min(...found);
    if (bytesRead < CHUNK) return null;
    start += CHUNK - 8;
  }
}

/** Gives the pages up to the end, or to what cannot be read; returns where that is. */
async function* pagesFrom(
  stream: AsyncIterable<Uint8Array>,
  place: Place,
  start: number,
): AsyncGenerator<Work, number> {
  const parser = new WARCParser(stream);
  for (;;) {
    const record = await parser.parse();
    place.offset = start + parser.offset;
    if (record === null) return place.offset;
    if (record.warcHeader('WARC-Type') === null) throw new Error('no WARC record');
    place.record++;
    const { reader } = record;
    const page = await pageIn(record, place);
    if (!(reader instanceof LimitReader)) throw new Error('a record without an end');
    if (await isCut(reader)) {
      yield told({ file: place.file, record: place.record }, new InputError(CUT));
      place.told = place.record;
      return place.offset;
    }
    if (page) yield page;
  }
}

/** Reads on to the end of a record; warcio's own skipFully() never ends where the bytes do before the record. */
async function isCut(reader: LimitReader): Promise<boolean> {
  const parts = reader[Symbol.asyncIterator]();
  while ((await parts.next()).done !== true);
  return reader.limit > 0;
}

async function pageIn(record: WARCRecord, { file, record: number }: Place): Promise<Work | null> {
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  if (record.warcType !== 'response' || status < 200 || status > 299 || !HTML.test(type)) return null;
  const id = record.warcHeader('WARC-Record-ID')?.replace(/^<(?:urn:uuid:)?|>$/g, '') ?? `${file}#${number}`;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.byteLength;
    if (length <= MAX_BYTES) parts.push(part);
  }
  if (length > MAX_BYTES) return told({ id, file, record: number }, new InputError(`The page ${TOO_LARGE}`));
  const wanted = record.warcContentLength;
  if (length === 0 && wanted === 0) return null;
  const url = record.warcTargetURI ?? null;
  return {
    page: { id, url, charset: CHARSET.exec(type)?.[1], bytes: Buffer.concat(parts), file, record: number },
  };
}
