// Reads a report that the analyze command printed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { ReportShape } from '../../browser/report-schema';
import { decode, unpack } from '../decode';
import { InputError } from '../input-error';
import type { Report } from '../../model';

export function isReportFile(file: string): boolean {
  return /\.jsonl?(?:\.gz)?$/i.test(file);
}

/** @throws {InputError} with what is wrong, to be put behind the file's name */
export async function readReport(file: string, folder: string): Promise<Report> {
  const bytes = await readFile(path.resolve(folder, file)).catch(() => {
    throw new InputError('could not be opened: check its name.');
  });
  let value: unknown;
  try {
    value = JSON.parse(decode(unpack(bytes)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('is not JSON, or holds more than one report.');
  }
  const result = v.safeParse(ReportShape, value);
  if (!result.success) throw new InputError('is no report: make one with `npm run -s analyze -- FILE`.');
  return result.output;
}
