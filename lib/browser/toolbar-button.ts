// The toolbar button. The browser takes up to a tenth of a second to open a popup, so the background hears of the click
// first, puts the agent into the page, and has the popup opened meanwhile.
import { browser } from './api';
import { putAgent } from './tab';

const POPUP = 'popup.html';

/**
 * In the background: answers clicks on the button. Where the browser cannot open a popup for us (Chrome before 127), or
 * did not the last time, it goes on to open it by itself, and the popup puts the agent there.
 */
export function answerButton(): void {
  const { action } = browser;
  if (!('openPopup' in action)) return;
  const leaveToUs = (isOurs: boolean) => action.setPopup({ popup: isOurs ? '' : POPUP });
  action.onClicked.addListener(({ id, windowId }) => {
    if (id !== undefined) void putAgent(id);
    void leaveToUs(false);
    void action.openPopup({ windowId }).then(
      () => leaveToUs(true),
      () => undefined,
    );
  });
  void leaveToUs(true);
}
