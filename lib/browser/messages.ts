// What the contexts say to one another. Names carry the direction; every message is checked on arrival.
//   page → background   one request, one answer: an article in, its report out
//   background → page   before the answer, reports on the first paragraphs of a long article
//   panel ↔ page        a port for as long as the panel is open: states to the panel, wishes to the page
// The page's end stands in page-end.ts, so that no page carries the checks of all others.
import * as v from 'valibot';
import { browser } from './api';
import type { Article, Report } from '../model';
import { PANEL_PORT, PART, PING } from './names';
import { onOwnMessage } from './own-messages';
import { ArticleShape, ReportShape } from '../model/report-schema';

export type Answer = { ok: true; report: Report } | { ok: false };

const AnalyseShape = v.object({ type: v.literal('page:analyse'), article: ArticleShape });

const StateShape = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('none') }),
  v.object({ status: v.literal('tooLarge') }),
  v.object({ status: v.literal('error') }),
  v.object({
    status: v.literal('report'),
    report: ReportShape,
    marks: v.picklist(['on', 'off', 'unsupported']),
    /** The page changes too fast to be read again: what is told is from before. */
    paused: v.boolean(),
  }),
]);
/** What the page's agent knows, as the panel shows it. */
export type PageState = v.InferOutput<typeof StateShape>;

/** The claim under the reader's eyes, told as they scroll. */
const InViewShape = v.object({ type: v.literal('page:in-view'), claimId: v.nullable(v.string()) });

/** What the reader asks of the page from the panel. */
export type Wish =
  { type: 'panel:reveal'; claimId: string } | { type: 'panel:marks'; on: boolean } | { type: 'panel:again' };

/** The page that asks. */
export interface Asker {
  privateWindow: boolean;
  tabId: number | undefined;
  /** Tells it what is known so far. */
  tell: (part: Report) => void;
  /** False once its tab or its agent has gone. */
  isThere: () => Promise<boolean>;
}

/** In the background: answers pages. Messages from anywhere but our own content scripts are ignored. */
export function answerPages(analyse: (article: Article, asker: Asker) => Promise<Answer>): void {
  onOwnMessage((message, sender, respond) => {
    if (!sender.tab) return undefined;
    const request = v.safeParse(AnalyseShape, message);
    if (!request.success) return undefined;
    const { incognito: privateWindow, id: tabId } = sender.tab;
    const say = async (what: object): Promise<unknown> =>
      tabId !== undefined && browser.tabs.sendMessage(tabId, what, { frameId: sender.frameId ?? 0 });
    const tell = (report: Report) => {
      void say({ type: PART, report }).catch(() => undefined);
    };
    const isThere = () => say({ type: PING }).then(Boolean, () => false);
    void analyse(request.output.article, { privateWindow, tabId, tell, isThere })
      .catch((): Answer => ({ ok: false }))
      .then(respond);
    return true;
  });
}

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
 * From the panel: a line to the page in a tab.
 * @param where `frame` for a page of our own with the page that is read in a frame of it
 */
export function connectToPage(
  tabId: number,
  { onState, onInView, onGone }: PageEvents,
  where: 'page' | 'frame' = 'page',
): PanelConnection {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, ...(where === 'page' && { frameId: 0 }) });
  port.onMessage.addListener((message: unknown) => {
    const result = v.safeParse(StateShape, message);
    if (result.success) onState(result.output);
    const inView = v.safeParse(InViewShape, message);
    if (inView.success) onInView(inView.output.claimId);
  });
  port.onDisconnect.addListener(onGone);
  return {
    send: (wish) => {
      port.postMessage(wish);
    },
    close: () => {
      port.disconnect();
    },
  };
}
