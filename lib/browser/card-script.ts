// Puts the card's scripts into a page that asks for them. A page can neither ask for them itself nor see them.
import { browser } from './api';
import { done, isBoolean, isNull, receive, send, targetOf } from './messages';

/** The path of a script in the package, such as `/card.js`. */
type ScriptPath = `/${string}.js`;

/** In the page: has the card's scripts run beside the agent. Settles when they have, or cannot be. */
export async function requestCard(): Promise<void> {
  await send('page:card', null, isBoolean);
}

/**
 * In the background: puts the scripts into pages whose agent asks.
 * @param files paths in the package, in the order in which they run
 */
export function answerCardRequests(files: readonly ScriptPath[]): void {
  receive('page:card', isNull, (_, sender) =>
    done(browser.scripting.executeScript({ target: targetOf(sender), files: [...files] as '/card.js'[] })),
  );
}
