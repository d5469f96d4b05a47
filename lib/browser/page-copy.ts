// Saves a cleaned copy of the page in a tab as a file of the reader's.
import { browser } from './api';
import { offerFile } from './download';

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
