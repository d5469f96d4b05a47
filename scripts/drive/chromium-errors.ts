// Listens to every tab and worker of Chromium for errors, content scripts' own worlds included,
// which Puppeteer's console events leave out.
import { type Browser, type CDPSession, type Target, TargetType } from 'puppeteer-core';

const HEARD = new Set([TargetType.PAGE, TargetType.SERVICE_WORKER, TargetType.BACKGROUND_PAGE]);

/** A worker that is listened to while it starts may never start. In milliseconds. */
const WORKER_START = 1500;

export interface ErrorWatch {
  readonly errors: readonly string[];
  /** Listens to workers no more: one that is held by a listener may not start again after it was stopped. */
  leaveWorkers(): Promise<void>;
  undo(): void;
}

export async function watchChromiumErrors(browser: Browser): Promise<ErrorWatch> {
  const errors: string[] = [];
  const hear = async (target: Target) => {
    const isWorker = target.type() === TargetType.SERVICE_WORKER;
    if (!HEARD.has(target.type()) || (isWorker && leavesWorkers)) return;
    try {
      const session = await target.createCDPSession();
      if (isWorker) workers.push(session);
      await listen(session, errors);
    } catch {
      // The target closed while we were turning to it: nothing left to hear.
    }
  };
  const workers: CDPSession[] = [];
  let leavesWorkers = false;
  const onTarget = (target: Target) => {
    if (target.type() !== TargetType.SERVICE_WORKER) void hear(target);
    else setTimeout(() => void hear(target), WORKER_START);
  };
  browser.on('targetcreated', onTarget);
  await Promise.all(browser.targets().map(hear));
  const leaveWorkers = async () => {
    leavesWorkers = true;
    for (const session of workers.splice(0)) await session.detach().catch(() => undefined);
  };
  return { errors, leaveWorkers, undo: () => browser.off('targetcreated', onTarget) };
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
