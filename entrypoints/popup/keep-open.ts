// Keeping the panel open beside the page, where the browser has such a place.
import { sidePanelOpener } from '@/lib/browser/side-panel';
import type { PageTab } from '@/lib/browser/tab';

/**
 * Opens the panel beside the page and closes the popup. Null where there is nothing to offer.
 * @param beside whether the panel is open there already
 */
export function keepOpenAction(tab: PageTab | null, beside: boolean): (() => void) | null {
  const open = beside ? null : sidePanelOpener();
  if (!open || !tab) return null;
  return () => {
    void open(tab.windowId).then(
      () => {
        close();
      },
      () => undefined,
    );
  };
}
