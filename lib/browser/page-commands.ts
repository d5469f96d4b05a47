// What the reader asks of the page in front without the panel: by a key of the browser's, or by the context menu.
import * as v from 'valibot';
import { browser } from './api';
import { injectAgent } from './tab';

const COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'who-says-this'] as const;
export type PageCommand = (typeof COMMANDS)[number];

const CommandShape = v.object({ type: v.literal('background:command'), command: v.picklist(COMMANDS) });
const MENU_ITEM = 'who-says-this';

/**
 * In the background: passes keys and the menu on to the page in front. Either one grants the page to us as the
 * toolbar button does, so the agent is put there first.
 * @param menuTitle the words of the menu's item
 */
export function passCommands(menuTitle: string): void {
  const pass = async (tabId: number | undefined, command: string) => {
    if (tabId === undefined || !v.is(v.picklist(COMMANDS), command) || !(await injectAgent(tabId))) return;
    await browser.tabs
      .sendMessage(tabId, { type: 'background:command', command }, { frameId: 0 })
      .catch(() => undefined);
  };
  browser.commands.onCommand.addListener((command, tab) => {
    void pass(tab?.id, command);
  });
  // Firefox for Android has no context menu to add to.
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
export function onPageCommand(act: (command: PageCommand) => void): () => void {
  const listener = (message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const asked = v.safeParse(CommandShape, message);
    if (asked.success) act(asked.output.command);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}
