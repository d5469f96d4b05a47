// Small requests of our own pages to the background: a name, no payload, answered when the work is done.
import { browser } from './api';
import { isFromOwnPage, onOwnMessage } from './own-messages';

export type PanelRequest = 'panel:sites-changed';

/** From one of our own pages. Resolves when the background has finished; a stopped background is woken first. */
export async function askBackground(request: PanelRequest): Promise<void> {
  await browser.runtime.sendMessage({ type: request }).catch(() => undefined);
}

/** In the background: does the work when one of our own pages asks. Content scripts have no say in it. */
export function onPanelRequest(request: PanelRequest, work: () => Promise<void>): void {
  onOwnMessage(({ type }, sender, respond) => {
    if (!isFromOwnPage(sender) || type !== request) return undefined;
    void work().then(respond, respond);
    return true;
  });
}
