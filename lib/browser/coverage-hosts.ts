// The hosts that related coverage asks: the browser's permission for them, asked at the reader's click.
import { browser } from './api';

/** The match pattern of the address's host, its port left out; browsers grant hosts. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the browser to let us fetch from these addresses. Must be called straight from a click: Firefox takes no
 * `await` before the request. Where all are granted already, no prompt is shown.
 * @returns whether they are all granted now
 */
export function allowHosts(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.map(patternOf))];
  return browser.permissions.request({ origins }).catch(() => false);
}
