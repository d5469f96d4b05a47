// Processor time of a tab's main thread, which other work on the machine does not lengthen as it does the clock's.
import type { Page } from 'puppeteer-core';

const EMPTY_CALLS = 5;

/** Milliseconds of processor time that an expression takes in a tab. */
export type Stopwatch = (expression: string) => Promise<number>;

/** Opens a stopwatch on a tab of Chromium; what it costs to ask the tab for anything is taken off. */
export async function stopwatchOn(tab: Page): Promise<Stopwatch> {
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const spentOn: Stopwatch = async (expression) => {
    const before = await spent();
    await tab.evaluate(`${expression}; 0`);
    return (await spent()) - before;
  };
  const asking: number[] = [];
  for (let call = 0; call < EMPTY_CALLS; call++) asking.push(await spentOn('0'));
  const least = Math.min(...asking);
  return async (expression) => Math.max(0, (await spentOn(expression)) - least);
}
