// Reads a report that the analyze command printed.
import path from 'node:path';
import * as v from 'valibot';
import { ReportShape } from '../../schemas/report';
import { decode, unpack } from '../decode';
import { InputError } from '../../api/input-error';
import { bytesOf } from '../bytes';
import type { Report } from '../../model';

/** Whether a file's name says that it holds a report. */
export function isReportFile(file: string): boolean {
  return /\.jsonl?(?:\.gz)?$/i.test(file);
}

/** @throws {InputError} with what is wrong, to be put behind the file's name */
export async function readReport(file: string, folder: string): Promise<Report> {
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
