// One of our own pages tells the background that the list of sites has changed, and learns when that is seen to.
import { browser } from './api';
import { isFromOwnPage, onOwnMessage } from './own-messages';

const SITES_CHANGED = 'panel:sites-changed';

/** From one of our own pages. Resolves when the background has finished; a stopped background is woken first. */
export async function tellSitesChanged(): Promise<void> {
  await browser.runtime.sendMessage({ type: SITES_CHANGED }).catch(() => undefined);
}

/** In the background: does the work when one of our own pages tells. Content scripts have no say in it. */
export function onSitesChanged(work: () => Promise<void>): void {
  onOwnMessage(({ type }, sender, respond) => {
    if (!isFromOwnPage(sender) || type !== SITES_CHANGED) return undefined;
    void work().then(respond, respond);
    return true;
  });
}
