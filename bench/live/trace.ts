// The tasks of one page's main thread, out of a trace by Chromium.
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId?: number }[] } };
}

/** Milliseconds of the longest task: as the clock has it, and of processor time. */
export interface LongestTask {
  wall: number;
  processor: number;
}

/** Does some work while the page's tasks are written down. Other processes, such as the popup's, do not count. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<LongestTask> {
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const url = page.url();
  const pid = traceEvents
    .flatMap(({ name, args }) => (name === 'TracingStartedInBrowser' ? (args.data?.frames ?? []) : []))
    .find((frame) => frame.url === url)?.processId;
  if (pid === undefined) throw new Error('The trace does not tell which process the page runs in.');
  const main = traceEvents.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    (event) =>
      event.pid === pid && event.tid === main?.tid && event.ph === 'X' && event.name.endsWith('RunTask'),
  );
  const most = (of: (event: TraceEvent) => number) => Math.max(0, ...tasks.map(of)) / 1000;
  return { wall: most(({ dur = 0 }) => dur), processor: most(({ tdur, dur = 0 }) => tdur ?? dur) };
}
