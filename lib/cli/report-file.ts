// Reads the reports that are compared: pages and texts, and what the analyze command printed.
import path from 'node:path';
import * as v from 'valibot';
import { ReportShape } from '../schemas/report';
import { decode, unpack } from './decode';
import { InputError, sentenceFor } from '../api/input-error';
import { bytesOf } from './bytes';
import { type CliProcess, write } from './command';
import { reportOnFile } from './input-file';
import type { Report } from '../model';

/**
 * The reports on files, in order; null where one could not be read, which is told on standard error.
 * @param files .html, .htm and .txt as the analyze command takes them, or .json as it prints them
 */
export async function reportsOnFiles(files: readonly string[], io: CliProcess): Promise<Report[] | null> {
  const reports: Report[] = [];
  for (const file of files) {
    try {
      const isReport = /\.jsonl?(?:\.gz)?$/i.test(file);
      reports.push(await (isReport ? readReport(file, io.folder) : reportOnFile(file, io)));
    } catch (error) {
      await write(io.errors, `whence: ${file} ${sentenceFor(error)}\n`);
      return null;
    }
  }
  return reports;
}

async function readReport(file: string, folder: string): Promise<Report> {
  const bytes = await bytesOf(path.resolve(folder, file));
  let value: unknown;
  try {
    value = JSON.parse(decode(unpack(bytes)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('is not JSON, or holds more than one report.');
  }
  const result = v.safeParse(ReportShape, value);
  if (!result.success) throw new InputError('is no report: make one with `whence analyze FILE`.');
  return result.output;
}
