// What is timed where the document is.
import { Readability } from '@mozilla/readability';
import { readPage } from '../../lib/page';

/** Both start from the page as it is loaded and leave it unharmed, so stock Readability works on a copy. */
const READERS = {
  stock: () => new Readability(document.cloneNode(true) as Document).parse(),
  whence: (url: string | null) => readPage(document, url),
};

export type Reader = keyof typeof READERS;

/** Reads the page so many times. */
export function readTimes(reader: Reader, url: string | null, times: number): void {
  for (let time = 0; time < times; time++) READERS[reader](url);
}
