// A permission that is withdrawn in the browser's own dialog, while pages of that site are open.
import { browser } from './api';
import { onOwnMessage } from './own-messages';

const TYPE = 'background:withdrawn';

/** In the background: tells every page which sites it may no longer be read on. */
export async function tellWithdrawn(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await browser.tabs.sendMessage(id, { type: TYPE, patterns }).catch(() => undefined);
  }
}

/** In the page: calls back when the site of this address is one of them. Returns its undo. */
export const onWithdrawn = (address: () => string, leave: () => void): (() => void) =>
  onOwnMessage(({ type, patterns }) => {
    if (type !== TYPE || !Array.isArray(patterns)) return undefined;
    const { protocol, hostname } = new URL(address());
    if (patterns.includes(`${protocol}//${hostname}/*`)) leave();
    return undefined;
  });
