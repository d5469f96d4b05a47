// The page's end of the messages. Every page that is read carries it, so it checks by hand, and only what a bug on
// our own side could send: a page can reach neither end.
import type { Article, Report } from '../model';
import { extensionIsAlive } from './alive';
import { browser } from './api';
import type { Answer, PageState, Wish } from './messages';
import { PANEL_PORT, PART, PING } from './names';
import { onOwnMessage } from './own-messages';

type Fields<T> = Partial<Record<T extends T ? keyof T : never, unknown>>;
const fieldsOf = <T>(message: unknown): Fields<T> => message ?? {};

/** Offsets hold for one text alone, so an answer must be about the text that was sent. */
function isAnswer(message: unknown, { text }: Article): message is Answer {
  const { ok, report } = fieldsOf<Answer>(message);
  return ok === false || (ok === true && fieldsOf<{ text: string }>(report).text === text);
}

/** Told before the answer. */
interface Part {
  type: typeof PART;
  report: Report;
}

function isPart(message: unknown, { text }: Article): message is Part {
  const { type, report } = fieldsOf<Part>(message);
  return type === PART && fieldsOf<{ text: string }>(report).text === text;
}

function isWish(message: unknown): message is Wish {
  const { type, claimId, on } = fieldsOf<Wish>(message);
  if (type === 'panel:reveal') return typeof claimId === 'string';
  return type === 'panel:again' || (type === 'panel:marks' && typeof on === 'boolean');
}

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

/**
 * From the page: has an article analysed. `{ ok: false }` when the background failed or is gone.
 * @param onPart called with reports on the first paragraphs of a long article, before the answer
 */
export async function requestAnalysis(article: Article, onPart: (report: Report) => void): Promise<Answer> {
  const unlisten = onOwnMessage((message) => {
    if (isPart(message, article)) onPart(message.report);
    return undefined;
  });
  try {
    return await askUntilAnswered(article);
  } finally {
    if (extensionIsAlive()) unlisten();
  }
}

async function askUntilAnswered(article: Article): Promise<Answer> {
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    try {
      const sent: Promise<unknown> = browser.runtime.sendMessage({ type: 'page:analyse', article });
      const answer: unknown = await Promise.race([sent, later(NO_ANSWER_AFTER)]);
      // No answer at all is a background that stopped in the middle; a failed one would fail again.
      if (isAnswer(answer, article)) return answer;
    } catch {
      if (!extensionIsAlive()) break;
    }
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

/** In the page: answers whoever asks whether an agent is here. Returns its undo. */
export const answerPings = (): (() => void) =>
  onOwnMessage(({ type }, _, respond) => {
    if (type !== PING) return undefined;
    respond(true);
    return true;
  });
