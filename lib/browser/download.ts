// What the reader takes along: files, and words on the clipboard.
import { browser } from './api';
import { done } from './messages';

/** The address of a file is kept this long: a browser may ask where to put it first. Milliseconds. */
const KEPT = 60_000;

/**
 * Offers a file as a download of this document. Nothing is sent. @param parts of it, in order
 * @example offerFile('shelf.json', 'application/json', ['{}'])
 */
export function offerFile(
  name: string,
  type: string,
  parts: readonly BlobPart[],
  doc: Document = document,
): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = doc.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** Longer than any article's page: what is more is no page to report. */
const LONGEST = 20_000_000;

/**
 * Has the page in the tab copied and offers the copy as a download. False where the browser forbids it, or where
 * the page is too large. Nothing is sent.
 */
export async function savePageCopy(tabId: number, doc: Document = document): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-copy.js'] });
    const copy: unknown = injected?.result;
    if (typeof copy !== 'string' || copy.length > LONGEST) return false;
    // As text: a browser asks a service of its maker about pages that are saved as such, and text can be read through.
    offerFile('whence-page.txt', 'text/plain', [copy], doc);
    return true;
  } catch {
    return false;
  }
}

/** Puts words on the clipboard, from a page of the extension. False when the browser refuses. */
export const copyWords = (words: string): Promise<boolean> => done(navigator.clipboard.writeText(words));

/** So many dots of a PNG for each pixel of the picture, that it can be printed. */
const DOTS = 2;

/** An SVG as a PNG, drawn in this document. @throws where the browser cannot draw it */
export async function pngOf(svg: string, doc: Document = document): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = doc.createElement('canvas');
    canvas.width = image.naturalWidth * DOTS;
    canvas.height = image.naturalHeight * DOTS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The picture is too large to draw.'));
      });
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
