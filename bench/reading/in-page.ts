// What is timed where the document is.
import Readability from '@mozilla/readability/Readability.js?stock';
import { readPage } from '../../lib/page';

/** The least of a few runs in turn, in milliseconds: what the work costs without what else the machine did. */
export interface ReadingTimes {
  stock: number;
  whence: number;
}

const RUNS = 9;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Reads a document both ways, by turns. */
export function compareReading(doc: Document, url: string | null): ReadingTimes {
  const times: ReadingTimes = { stock: Infinity, whence: Infinity };
  for (let run = 0; run < RUNS; run++) {
    times.stock = Math.min(
      times.stock,
      timed(() => new Readability(doc.cloneNode(true) as Document).parse()),
    );
    times.whence = Math.min(
      times.whence,
      timed(() => readPage(doc, url)),
    );
  }
  return times;
}
