// What the reader asks of the page in front without the panel: by a key of the browser's, or by the context menu.
import { browser } from './api';
import type { Check } from '../schemas/check';
import { isNull, receive, send } from './messages';
import { injectAgent } from './tab';

const COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'who-says-this'] as const;
export type PageCommand = (typeof COMMANDS)[number];

const isCommand: Check<PageCommand> = (value) => COMMANDS.find((command) => command === value);
const MENU_ITEM = 'who-says-this';

/**
 * In the background: passes keys and the menu on to the page in front. Either one grants the page to us as the
 * toolbar button does, so the agent is put there first.
 * @param menuTitle the words of the menu's item
 */
export function passCommands(menuTitle: string): void {
  const pass = async (tabId: number | undefined, name: string) => {
    const command = isCommand(name);
    if (tabId === undefined || !command || !(await injectAgent(tabId))) return;
    await send('extension:command', command, isNull, { tabId, frameId: 0 });
  };
  // Firefox for Android has neither keys of the browser's nor a context menu to add to.
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    void pass(tab?.id, command);
  });
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM) void pass(tab?.id, MENU_ITEM);
  });
  browser.runtime.onInstalled.addListener(() => {
    void menus?.removeAll().then(() => {
      menus.create({ id: MENU_ITEM, title: menuTitle, contexts: ['selection'] });
    });
  });
}

/** In the page: does what was asked. Returns its undo. */
export const onPageCommand = (act: (command: PageCommand) => void): (() => void) =>
  receive('extension:command', isCommand, (command) => {
    act(command);
    return null;
  });
