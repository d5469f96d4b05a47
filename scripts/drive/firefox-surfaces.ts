// What Firefox shows of an extension outside its tabs, reached from Firefox's own window.
import type { Page } from 'puppeteer-core';
import type { Surface } from './driver';
import type { ChromeScope } from './firefox-chrome-scope';

/** The popup that is open under the toolbar button. */
export function openRealPopup(scope: ChromeScope): Surface {
  return surface(scope, `document.getElementById('customizationui-widget-panel')?.querySelector('browser')`);
}

/** Closes it: while it is open it has the keyboard, and takes the next press of the mouse. */
export async function closeRealPopup(scope: ChromeScope): Promise<void> {
  await scope.run(`document.getElementById('customizationui-widget-panel')?.hidePopup();`);
}

/** Opens the extension's sidebar, as the menu "View" does. */
export async function openSidebar(scope: ChromeScope, addonId: string): Promise<Surface> {
  await scope.run(`await SidebarController.show(args[0]);`, `${widgetId(addonId)}-sidebar-action`);
  return surface(
    scope,
    `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`,
  );
}

/** Opens the page's context menu with the right button, and chooses the item of this name. */
export async function chooseInMenu(scope: ChromeScope, page: Page, item: string): Promise<void> {
  const at = await page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (at === null) throw new Error('Nothing is selected on the page.');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await scope.run(CHOOSE_ITEM, item);
}

/** Presses the key that Firefox has for the command. */
export async function pressCommand(scope: ChromeScope, addonId: string, command: string): Promise<number> {
  return Number(await scope.run(PRESS_KEY, `ext-keyset-id-${widgetId(addonId)}`, addonId, command));
}

const widgetId = (addonId: string): string => addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

function surface(scope: ChromeScope, view: string): Surface {
  const body = `${WAIT} const view = await waitFor(() => {
      const found = ${view};
      return found?.currentURI.schemeIs('moz-extension') && found;
    });
    return new Promise((resolve) => {
      const { messageManager } = view;
      const hear = ({ data }) => {
        messageManager.removeMessageListener('answer', hear);
        resolve(data);
      };
      messageManager.addMessageListener('answer', hear);
      const script = "sendAsyncMessage('answer', String((" + args[0] + ')(content)));';
      messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    });`;
  return { run: async (ask) => String(await scope.run(body, String(ask))) };
}

const WAIT = `
  const waitFor = async (look) => {
    for (let i = 0; i < 150; i++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => window.setTimeout(resolve, 100));
    }
    throw new Error('It did not come.');
  };`;

const CHOOSE_ITEM = `${WAIT}
  const menu = document.getElementById('contentAreaContextMenu');
  await waitFor(() => menu.state === 'open');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === args[0]);
  if (!item) throw new Error('The menu has no such item.');
  menu.activateItem(item);`;

const PRESS_KEY = `
  const [keyset, addonId, command] = args;
  const commands = await WebExtensionPolicy.getByID(addonId).extension.shortcuts.commands;
  const letter = commands.get(command).shortcut.split('+').at(-1);
  const key = document.getElementById(keyset).querySelector('[key="' + letter + '"]');
  if (!key) throw new Error('No key stands for the command.');
  const at = Date.now();
  key.doCommand();
  return at;`;
