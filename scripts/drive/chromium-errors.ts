// Listens to every tab and worker of Chromium for errors, content scripts' own worlds included,
// which Puppeteer's console events leave out.
import { type Browser, type CDPSession, type Target, TargetType } from 'puppeteer-core';

const HEARD = new Set([TargetType.PAGE, TargetType.SERVICE_WORKER, TargetType.BACKGROUND_PAGE]);

/** A worker that is listened to while it starts may never start. In milliseconds. */
const WORKER_START = 1500;

export interface ErrorWatch {
  readonly errors: readonly string[];
  undo(): void;
}

export async function watchChromiumErrors(browser: Browser): Promise<ErrorWatch> {
  const errors: string[] = [];
  const hear = async (target: Target) => {
    if (!HEARD.has(target.type())) return;
    try {
      await listen(await target.createCDPSession(), errors);
    } catch {
      // The target closed while we were turning to it: nothing left to hear.
    }
  };
  const workers = new Set<string>();
  const onTarget = (target: Target) => {
    if (target.type() !== TargetType.SERVICE_WORKER) void hear(target);
    // One that was stopped and starts again is left alone: on a busy machine no wait is long enough.
    else if (!workers.has(target.url())) setTimeout(() => void hear(target), WORKER_START);
    workers.add(target.url());
  };
  browser.on('targetcreated', onTarget);
  await Promise.all(browser.targets().map(hear));
  return { errors, undo: () => browser.off('targetcreated', onTarget) };
}

async function listen(session: CDPSession, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    errors.push(`${exception?.description ?? text} (${url ?? 'no address'})`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') {
      errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
    }
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') errors.push(`${entry.text} (${entry.url ?? 'no address'})`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
