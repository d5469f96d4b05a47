// Runs a script in Firefox's own window, over WebDriver BiDi: the toolbar and the tab numbers live there.
import type { Browser, Page } from 'puppeteer-core';

/** The parts of Puppeteer's BiDi browser that it does not declare. Pinned with puppeteer-core. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export interface ChromeScope {
  /**
   * Runs the body of an async function with `args` in reach as an array of plain data.
   * Answers with the string or number that it returns; throws when it throws.
   */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Loads an address that `page.goto` would wait for in vain, such as an extension's. */
  navigate(page: Page, url: string): Promise<void>;
}

export async function enterChromeScope(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as BidiBrowser;
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;

  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const window = tree.contexts[0];
  if (window === undefined) throw new Error('Firefox shows no window of its own.');

  return {
    run: async (body, ...args) => {
      const expression = `(async (args) => { ${body} })(${JSON.stringify(args)})`;
      const target = { context: window.context };
      const answer = (await send('script.evaluate', {
        expression,
        target,
        awaitPromise: true,
      })) as ScriptAnswer;
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'Firefox refused.');
      return answer.result?.value;
    },
    navigate: async (page, url) => {
      await send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
    },
  };
}

/** BiDi's name for a tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
