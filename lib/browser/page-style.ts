// Style sheets that the browser itself keeps for a page: the page can neither list them nor throw them out, and
// Firefox takes them away together with the extension.
import { browser } from './api';
import { FORCED_COLOURS } from './forced-colours';
import { onOwnMessage } from './own-messages';

const PUT = 'page:style';
const TAKE = 'page:unstyle';

async function ask(type: typeof PUT | typeof TAKE, css: string): Promise<boolean> {
  try {
    const done: unknown = await browser.runtime.sendMessage({ type, css });
    return done === true;
  } catch {
    return false;
  }
}

/** In the page: has a style sheet put into it. False where the browser no longer lets us. */
export const putStyle = (css: string): Promise<boolean> => ask(PUT, css);

/** In the page: has it taken out again. */
export async function takeStyle(css: string): Promise<void> {
  await ask(TAKE, css);
}

/** In the background: does so for the frame that asks. */
export function answerStyleRequests(): void {
  onOwnMessage(({ type, css }, { tab, frameId }, respond) => {
    if (tab?.id === undefined || typeof css !== 'string') return undefined;
    if (type !== PUT && type !== TAKE) return undefined;
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    const sheet = { target, css: import.meta.env.FIREFOX ? css : css + FORCED_COLOURS };
    void (type === PUT ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet)).then(
      () => {
        respond(true);
      },
      () => {
        respond(false);
      },
    );
    return true;
  });
}
