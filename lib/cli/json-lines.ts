// One line of JSON in, one report out: the shape in which batches of articles are handed through pipes.
import type { Report } from '../model';
import { isWebAddress } from '../model/web-address';
import { InputError, sentenceFor } from '../api/input-error';
import type { Line } from './lines';
import { analyze } from '../api/whence';

/** What is told of a line that could not be read. */
export interface BadLine {
  id?: string;
  line: number;
  error: string;
}

/**
 * Reports on one line; null for a blank one. A line is `{id, text | html, url?, title?, date?}`; null and "" count as
 * not given, other keys are ignored. Never rejects.
 * @param headlines whether a line may have a title alone
 */
export async function reportOnLine(
  { number, bytes }: Pick<Line, 'number' | 'bytes'>,
  headlines = false,
): Promise<Report | BadLine | null> {
  let id: string | undefined;
  try {
    if (bytes === null) throw new InputError('The line is longer than 50 MB, which no article is.');
    const json = charactersOf(bytes);
    if (json.trim() === '') return null;
    const record = recordFrom(json);
    id = idIn(record);
    return await reportOnRecord(id, record, headlines);
  } catch (error) {
    return { ...(id === undefined ? {} : { id }), line: number, error: sentenceFor(error) };
  }
}

/** The id of a line, or null where it has none that can be read. */
export function idOfLine(bytes: Uint8Array | null): string | null {
  try {
    return idIn(recordFrom(charactersOf(bytes ?? new Uint8Array())));
  } catch {
    return null;
  }
}

type JsonRecord = Readonly<Record<string, unknown>>;

async function reportOnRecord(id: string, record: JsonRecord, headlines: boolean): Promise<Report> {
  const url = optionalString(record, 'url');
  if (url !== null && !isWebAddress(url)) throw new InputError('"url" is no http or https address.');
  const known = { url, title: optionalString(record, 'title'), published: dateIn(record) };
  const { text, html } = record;
  if (headlines && known.title !== null && (text ?? html ?? null) === null)
    return analyze({ id, text: '', ...known });
  if ((typeof text === 'string') === (typeof html === 'string')) {
    throw new InputError('A line needs either "text" or "html", as a string.');
  }
  return analyze({ id, ...known, ...(typeof text === 'string' ? { text } : { html: String(html) }) });
}

function charactersOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('The line is not UTF-8.');
  }
}

function recordFrom(json: string): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError('The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('The line is JSON, but no object.');
  }
  return value as JsonRecord;
}

function idIn({ id }: JsonRecord): string {
  if (typeof id === 'string' && id !== '') return id;
  if (Number.isSafeInteger(id)) return String(id);
  if (typeof id === 'number')
    throw new InputError('"id" is a number that JSON does not keep exactly: write it as a string.');
  throw new InputError('A line needs an "id", a string or a number.');
}

function optionalString(record: JsonRecord, key: string): string | null {
  const value = record[key] ?? '';
  if (typeof value !== 'string') throw new InputError(`"${key}" is no string.`);
  return value === '' ? null : value;
}

/** What ends a date that states its zone; one that states none would else be taken for the machine's. */
const ZONE = /(?:[+-]\d\d:?\d\d|\b(?:GMT|UTC|Z|[ECMP][SD]T))\)?$/i;

/** The date in ISO 8601: as given if it is, else in universal time. */
function dateIn(record: JsonRecord): string | null {
  const date = optionalString(record, 'date');
  if (date === null) return null;
  const isIso = /^\d{4}-\d\d(?:-\d\d(?:T\S+)?)?$/.test(date);
  const time = Date.parse(isIso || ZONE.test(date) ? date : `${date} UTC`);
  if (Number.isNaN(time))
    throw new InputError('"date" is no date: write it as 2024-05-31 or 2024-05-31T18:00:00Z.');
  return isIso ? date : new Date(time).toISOString();
}
