// The side panel of Chrome and the sidebar of Firefox: the same panel, kept open beside the page.
import { browser } from './api';

interface ChromeSidePanel {
  open(where: { windowId: number }): Promise<void>;
}
interface FirefoxSidebar {
  open(): Promise<void>;
}

/** Each is known to one browser's types alone; on a phone there is neither. */
const api = browser as unknown as { sidePanel?: ChromeSidePanel; sidebarAction?: FirefoxSidebar };

/** Opens it, and must be called straight from a click. Null where the browser has no such place. */
export function sidePanelOpener(): ((windowId: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction } = api;
  if (sidePanel) return (windowId) => sidePanel.open({ windowId });
  if (sidebarAction) return () => sidebarAction.open();
  return null;
}
