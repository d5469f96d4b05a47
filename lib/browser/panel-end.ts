// The panel's end of the port to a page: states come in, wishes go out.
import * as v from 'valibot';
import { checkBy } from '../schemas/check';
import { ReportShape } from '../schemas/report';
import { browser } from './api';
import { type InView, PANEL_PORT, type PageState, type Wish } from './messages';

const isState = checkBy<PageState>(
  v.variant('status', [
    v.object({ status: v.picklist(['reading', 'none', 'tooLarge', 'error']) }),
    v.object({
      status: v.literal('report'),
      report: ReportShape,
      marks: v.picklist(['on', 'off', 'unsupported']),
      partial: v.boolean(),
      paused: v.boolean(),
    }),
  ]),
);
const isInView = checkBy<InView>(
  v.object({ type: v.literal('page:in-view'), claimId: v.nullable(v.string()) }),
);

export interface PanelConnection {
  send(wish: Wish): void;
  close(): void;
}

export interface PageEvents {
  onState: (state: PageState) => void;
  onInView: (claimId: string | null) => void;
  /** The page has gone away. */
  onGone: () => void;
}

/**
 * From the panel: a connection to the page in a tab.
 * @param where `frame` for a page of our own with the page that is read in a frame of it
 * @example const page = connectToPage(tabId, events); page.send({ type: 'panel:marks', on: false });
 */
export function connectToPage(
  tabId: number,
  { onState, onInView, onGone }: PageEvents,
  where: 'page' | 'frame' = 'page',
): PanelConnection {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, ...(where === 'page' && { frameId: 0 }) });
  port.onMessage.addListener((message: unknown) => {
    const state = isState(message);
    if (state) onState(state);
    const inView = isInView(message);
    if (inView) onInView(inView.claimId);
  });
  port.onDisconnect.addListener(onGone);
  return {
    send: (wish) => port.postMessage(wish),
    close: () => port.disconnect(),
  };
}
