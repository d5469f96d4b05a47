// One piece of work and its answer: the same in the process itself and in a worker thread.
import { sentenceFor } from '../api/input-error';
import { analyze } from '../api/whence';
import { jsonLine } from './command';
import { decode } from './decode';
import { reportOnLine } from './json-lines';
import type { Line } from './lines';

/** A page from a web archive. */
export interface ArchivedPage {
  id: string;
  url: string | null;
  /** By the header; undefined where it states none. */
  charset: string | undefined;
  bytes: Uint8Array;
  /** Where it stands: the archive, and the record in it from 1. */
  file: string;
  record: number;
}

/** What a source could not even read. */
export interface Unread {
  answer: Answer;
}

export type Work = { line: Line } | { page: ArchivedPage } | Unread;

/** A line to print; null for work that has no answer, as a blank line has none. */
export type Answer = { text: string; isBad: boolean } | null;

/** Does one piece of work. Never rejects. */
export async function answerTo(work: Work): Promise<Answer> {
  if ('answer' in work) return work.answer;
  if ('line' in work) {
    const result = await reportOnLine(work.line);
    return result && { text: jsonLine(result), isBad: 'error' in result };
  }
  const { id, url, charset, bytes } = work.page;
  try {
    const report = await analyze({ id, url, html: decode(bytes, charset) });
    return { text: jsonLine(report), isBad: false };
  } catch (error) {
    return failed(work, sentenceFor(error));
  }
}

/** The answer to work that could not be done. */
export function failed(work: Work, error: string): Answer {
  if ('answer' in work) return work.answer;
  const where =
    'line' in work
      ? { line: work.line.number }
      : { id: work.page.id, file: work.page.file, record: work.page.record };
  return { text: jsonLine({ ...where, error }), isBad: true };
}
