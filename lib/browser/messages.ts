// What the contexts say to one another. Names carry the direction; every message is checked on arrival.
//   page → background   one request, one answer: an article in, its report out
//   panel ↔ page        a port for as long as the panel is open: states to the panel, wishes to the page
import * as v from 'valibot';
import { browser } from './api';
import { extensionIsAlive } from './alive';
import type { Article } from '../model';
import { ArticleShape, ReportShape } from './report-schema';

const AnswerShape = v.variant('ok', [
  v.object({ ok: v.literal(true), report: ReportShape }),
  v.object({ ok: v.literal(false) }),
]);
export type Answer = v.InferOutput<typeof AnswerShape>;

const AnalyseShape = v.object({ type: v.literal('page:analyse'), article: ArticleShape });

const StateShape = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('none') }),
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

const WishShape = v.variant('type', [
  v.object({ type: v.literal('panel:reveal'), claimId: v.string() }),
  v.object({ type: v.literal('panel:marks'), on: v.boolean() }),
  v.object({ type: v.literal('panel:again') }),
]);
/** What the reader asks of the page from the panel. */
export type Wish = v.InferOutput<typeof WishShape>;

const PANEL_PORT = 'panel';

/** How often an article is sent again when the background stopped before it had answered, and after what wait. */
const RETRIES = 3;
const RETRY_AFTER = 400;
/** A background that has not answered by then never will: no article takes so long. */
const NO_ANSWER_AFTER = 20_000;

const later = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });

/** From the page: has an article analysed. `{ ok: false }` when the background failed or is gone. */
export async function requestAnalysis(article: Article): Promise<Answer> {
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    try {
      const sent: Promise<unknown> = browser.runtime.sendMessage({ type: 'page:analyse', article });
      const answer: unknown = await Promise.race([sent, later(NO_ANSWER_AFTER)]);
      const result = v.safeParse(AnswerShape, answer);
      // No answer at all is a background that stopped in the middle; a failed one would fail again.
      if (result.success) return result.output;
    } catch {
      if (!extensionIsAlive()) break;
    }
    await later(RETRY_AFTER * (attempt + 1));
  }
  return { ok: false };
}

/** In the background: answers pages. Messages from anywhere but our own content scripts are ignored. */
export function answerPages(
  analyse: (article: Article, from: { privateWindow: boolean; tabId: number | undefined }) => Promise<Answer>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !sender.tab) return undefined;
    const request = v.safeParse(AnalyseShape, message);
    if (!request.success) return undefined;
    void analyse(request.output.article, { privateWindow: sender.tab.incognito, tabId: sender.tab.id })
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

/** From the panel: a line to the page in a tab. */
export function connectToPage(tabId: number, { onState, onInView, onGone }: PageEvents): PanelConnection {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
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

/** In the page: serves every open panel with states and takes their wishes. Returns how to tell them, and its undo. */
export function servePanels(
  current: { state: () => PageState; inView: () => string | null },
  onWish: (wish: Wish) => void,
) {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const result = v.safeParse(WishShape, message);
      if (result.success) onWish(result.output);
    });
    port.postMessage(current.state());
    port.postMessage({ type: 'page:in-view', claimId: current.inView() });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    tell: (state: PageState) => {
      for (const port of ports) port.postMessage(state);
    },
    tellInView: (claimId: string | null) => {
      for (const port of ports) port.postMessage({ type: 'page:in-view', claimId });
    },
    undo: () => {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}
