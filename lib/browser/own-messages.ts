// Messages of this extension's own contexts. Whoever else sends one is not heard.
import { browser } from './api';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
export type Sender = Parameters<Listener>[1];
/** What a message may hold: nothing of it is checked yet. */
export type Unchecked = Readonly<Partial<Record<string, unknown>>>;

/**
 * Hears them in this context.
 * @param hear answers with true where it will respond later
 * @returns the undo
 */
export function onOwnMessage(
  hear: (message: Unchecked, sender: Sender, respond: (answer: unknown) => void) => true | undefined,
): () => void {
  const { onMessage, id } = browser.runtime;
  const listener: Listener = (message: unknown, sender, respond) =>
    sender.id === id ? hear((message ?? {}) as Unchecked, sender, respond) : undefined;
  onMessage.addListener(listener);
  return () => {
    onMessage.removeListener(listener);
  };
}

/** Whether a message comes from one of our own pages, not from a script in somebody else's. */
export const isFromOwnPage = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;
