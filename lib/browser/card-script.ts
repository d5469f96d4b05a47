// Puts the card's scripts into a page that asks for them. A page can neither ask for them itself nor see them.
import { browser } from './api';
import { onOwnMessage } from './own-messages';

/** The path of a script in the package, such as `/card.js`. */
type ScriptPath = `/${string}.js`;

const TYPE = 'page:card';

/** In the page: has the card's scripts run beside the agent. Settles when they have, or cannot be. */
export async function requestCard(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: TYPE });
  } catch {
    // Gone with the extension, or stopped in the middle: no card came.
  }
}

/**
 * In the background: puts the scripts into pages whose agent asks.
 * @param files paths in the package, in the order in which they run
 */
export function answerCardRequests(files: readonly ScriptPath[]): void {
  onOwnMessage(({ type }, { tab, frameId }, respond) => {
    if (type !== TYPE || tab?.id === undefined) return undefined;
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    const answer = () => {
      respond(null);
    };
    void browser.scripting.executeScript({ target, files: [...files] as '/card.js'[] }).then(answer, answer);
    return true;
  });
}
