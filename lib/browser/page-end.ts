// The page's end of the messages. Every page that is read carries it, so it checks by hand, and only what a bug on
// our own side could send: a page can reach neither end.
import type { Article, Report } from '../model';
import type { Check } from '../schemas/check';
import { extensionIsAlive } from './alive';
import { browser } from './api';
import {
  type Answer,
  isBoolean,
  isNull,
  isString,
  PANEL_PORT,
  type PageState,
  receive,
  send,
  type Wish,
} from './messages';
import { storedValue, WRONG_CLAIMS } from './stored';
import type { Wrong } from './wrong-claims';

type Fields<T> = Partial<Record<T extends T ? keyof T : never, unknown>>;
const fieldsOf = <T>(message: unknown): Fields<T> => message ?? {};

/** Offsets hold for one text alone, so a report must be about the text that was sent. */
const reportOn =
  ({ text }: Article): Check<Report> =>
  (report) =>
    fieldsOf<Report>(report).text === text ? (report as Report) : undefined;

const answerOn =
  (article: Article): Check<Answer> =>
  (answer) => {
    const { ok, report } = fieldsOf<Answer>(answer);
    return ok === false || (ok === true && reportOn(article)(report)) ? (answer as Answer) : undefined;
  };

function isWish(message: unknown): message is Wish {
  const { type, claimId, on } = fieldsOf<Wish>(message);
  if (type === 'panel:reveal') return typeof claimId === 'string';
  return (
    type === 'panel:again' || type === 'panel:anyway' || (type === 'panel:marks' && typeof on === 'boolean')
  );
}

/** How often an article is sent again when the background stopped before it had answered, and after what wait. */
const RETRIES = 3;
const RETRY_AFTER = 400;
/** A background that has not answered by then never will: no article takes so long. */
const NO_ANSWER_AFTER = 20_000;

const later = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    try {
      setTimeout(() => resolve(undefined), milliseconds);
    } catch {
      // Firefox sets no timers for a page that has gone: whoever waits there is dropped with it.
    }
  });

/** From the page: wakes the background, so that it is ready once the page has been read. */
export function announceArticle({ documentElement: { lang } }: Document): void {
  void send('page:coming', lang, isNull);
}

/**
 * From the page: has an article analysed. `{ ok: false }` when the background failed or is gone.
 * @param onPart called with reports on the first paragraphs of a long article, before the answer
 */
export async function requestAnalysis(article: Article, onPart: (report: Report) => void): Promise<Answer> {
  const undo = receive('extension:part', reportOn(article), (part) => {
    onPart(part);
    return null;
  });
  try {
    return await askUntilAnswered(article);
  } finally {
    if (extensionIsAlive()) undo();
  }
}

async function askUntilAnswered(article: Article): Promise<Answer> {
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    const sent = send('page:analyse', article, answerOn(article));
    const answer = await Promise.race([sent, later(NO_ANSWER_AFTER)]);
    if (answer) return answer;
    // No answer at all is a background that stopped in the middle; a failed one would fail again.
    if (!extensionIsAlive()) break;
    await later(RETRY_AFTER * (attempt + 1));
  }
  return { ok: false };
}

/** In the page: serves every open panel with states and takes their wishes. Returns how to tell them, and its undo. */
export function servePanels(
  current: { state: () => PageState; inView: () => string | null; onOpen: () => void },
  onWish: (wish: Wish) => void,
) {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    current.onOpen();
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      if (isWish(message)) onWish(message);
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

/** In the page: answers the extension's question whether an agent is here. Returns its undo. */
export const answerPings = (): (() => void) => receive('extension:ping', isNull, () => true);

/** In the page: calls back when the site of this address may no longer be read. Returns its undo. */
export const onWithdrawn = (address: () => string, leave: () => void): (() => void) =>
  receive('extension:withdrawn', isPatterns, (patterns) => {
    const { protocol, hostname } = new URL(address());
    if (patterns.includes(`${protocol}//${hostname}/*`)) leave();
    return null;
  });

const isPatterns: Check<string[]> = (value) =>
  Array.isArray(value) ? value.filter((one) => isString(one)) : undefined;

/** From the card: keeps a claim as wrong. False when it could not be kept. */
export const callWrong = async (wrong: Wrong): Promise<boolean> =>
  (await send('page:wrong', wrong, isBoolean)) ?? false;

/** From the card: forgets that the claim of this key was called wrong. */
export async function takeBack(key: string): Promise<void> {
  await send('page:not-wrong', key, isBoolean);
}

/** In the page: calls back when claims were called wrong, or no longer are. Returns its undo. */
export const onWrongClaims = (onChange: () => void): (() => void) =>
  storedValue(WRONG_CLAIMS, () => undefined, null).watch(onChange);
