// Every message between the contexts of the extension: what it carries, and what answers it. Both ends check what
// they get. The name says who may send it:
//   page:       the agent in a page, to the background
//   panel:      one of the extension's own pages, to the background
//   extension:  the background or a page of the extension, to the agent in a page
// Beside them a port joins a panel and the page it shows: page-end.ts and panel-end.ts.
import type { Article, Report } from '../model';
import type { Check } from '../schemas/check';
import { browser } from './api';
import type { PageCommand } from './page-commands';
import type { Wrong } from './wrong-claims';

export type Answer = { ok: true; report: Report } | { ok: false };

interface Messages {
  /** Wakes the background while a page is still being read. The page's language, as its root element has it. */
  'page:coming': { payload: string; reply: null };
  'page:analyse': { payload: Article; reply: Answer };
  /** Puts the card's scripts into the frame that asks. Whether they have run. */
  'page:card': { payload: null; reply: boolean };
  /** Puts a style sheet into the frame that asks, or takes it out. Whether that is done. */
  'page:style': { payload: { css: string; on: boolean }; reply: boolean };
  /** Keeps a claim as wrong. Whether it is kept. */
  'page:wrong': { payload: Wrong; reply: boolean };
  /** Forgets that the claim of this key was called wrong. */
  'page:not-wrong': { payload: string; reply: boolean };
  'panel:read-article': { payload: Article; reply: Report | null };
  'panel:sites-changed': { payload: null; reply: null };
  /** Asks whether an agent is here. */
  'extension:ping': { payload: null; reply: true };
  /** A report on the first paragraphs of a long article, before the answer. */
  'extension:part': { payload: Report; reply: null };
  'extension:command': { payload: PageCommand; reply: null };
  /** Match patterns of the sites that may no longer be read. */
  'extension:withdrawn': { payload: string[]; reply: null };
}
type Name = keyof Messages;
type Payload<N extends Name> = Messages[N]['payload'];
type Reply<N extends Name> = Messages[N]['reply'];
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** The agents of a tab, or of one frame of it. */
interface Frame {
  tabId: number;
  frameId?: number;
}

/**
 * Sends a message: to the background, or to the agent in a frame.
 * @returns the checked reply; undefined where nobody answered, or not so
 * @example const there = await send('extension:ping', null, isTrue, { tabId, frameId: 0 });
 */
export async function send<N extends Name>(
  name: N,
  payload: Payload<N>,
  check: Check<Reply<N>>,
  to?: Frame,
): Promise<Reply<N> | undefined> {
  try {
    const message = { name, payload };
    const { tabId, ...frame } = to ?? {};
    const reply: unknown =
      tabId === undefined
        ? await browser.runtime.sendMessage(message)
        : await browser.tabs.sendMessage(tabId, message, frame);
    return check(reply);
  } catch {
    // The other context has gone, or stopped in the middle.
    return undefined;
  }
}

/** Answers a message in this context. Other senders, and payloads that fail the check, are ignored. Returns its undo. */
export function receive<N extends Name>(
  name: N,
  check: Check<Payload<N>>,
  answer: (payload: Payload<N>, sender: Sender) => Reply<N> | Promise<Reply<N>>,
): () => void {
  const { onMessage } = browser.runtime;
  const listener = (message: unknown, sender: Sender) => {
    const { name: its, payload } = (message ?? {}) as Readonly<Partial<Record<string, unknown>>>;
    if (its !== name || !maySend(name, sender)) return undefined;
    const checked = check(payload);
    return checked === undefined ? undefined : Promise.resolve(answer(checked, sender));
  };
  // The types are Chrome's own, which know no listener that answers with a promise.
  const typed = listener as (message: unknown, sender: Sender) => undefined;
  onMessage.addListener(typed);
  return () => onMessage.removeListener(typed);
}

function maySend(name: Name, { id, tab, url }: Sender): boolean {
  if (id !== browser.runtime.id) return false;
  if (name.startsWith('page:')) return tab !== undefined;
  return !name.startsWith('panel:') || (url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** The frame that a message came from, to put a script or a style sheet into. */
export const targetOf = ({ tab, frameId = 0 }: Sender) => ({ tabId: tab?.id ?? -1, frameIds: [frameId] });

/** Whether some work succeeded. */
export const done = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

export const isNull: Check<null> = (value) => (value === null ? value : undefined);
export const isTrue: Check<true> = (value) => value === true || undefined;
export const isBoolean: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const isString: Check<string> = (value) => (typeof value === 'string' ? value : undefined);

/** The name of the port between a panel and the page that it shows. */
export const PANEL_PORT = 'panel';

/** What the page's agent knows, as the panel shows it. */
export type PageState =
  | { status: 'reading' | 'none' | 'tooLarge' | 'error' }
  | {
      status: 'report';
      report: Report;
      marks: 'on' | 'off' | 'unsupported';
      /** No more than the beginning of a long article is known yet. */
      partial: boolean;
      /** The page changes too fast to be read again: what is told is from before. */
      paused: boolean;
    };

/** The claim that the reader has before them, told as they scroll. */
export interface InView {
  type: 'page:in-view';
  claimId: string | null;
}

/** What the reader asks of the page from the panel. */
export type Wish =
  | { type: 'panel:reveal'; claimId: string }
  | { type: 'panel:marks'; on: boolean }
  | { type: 'panel:again' | 'panel:anyway' };
