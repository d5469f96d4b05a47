// The page's end of the messages, where the background stops, sleeps, or speaks of something else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { article } from '@/test/report/made';

const lock = article({ url: null, title: null, outlet: null, text: 'The lock will close.' });
const report = { text: lock.text, claims: [] };
const runtime = {
  id: 'whence' as string | undefined,
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
};

async function ask() {
  const { requestAnalysis } = await import('@/lib/browser/page-end');
  const answer = requestAnalysis(lock, () => undefined);
  await vi.runAllTimersAsync();
  return answer;
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  runtime.id = 'whence';
  runtime.sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a background that stopped in the middle is asked again', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('The message port closed'));
  runtime.sendMessage.mockResolvedValueOnce(undefined);
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, report });
  expect(await ask()).toEqual({ ok: true, report });
});

test('an answer that never comes, as when the device slept, is asked for again', async () => {
  runtime.sendMessage.mockReturnValueOnce(new Promise(() => undefined));
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, report });
  expect(await ask()).toEqual({ ok: true, report });
});

test('an answer about another text is not taken: its offsets would mark other words', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: true, report: { ...report, text: 'The bridge will open.' } });
  expect(await ask()).toEqual({ ok: false });
});

test('an analysis that failed is not tried again', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false });
  expect(await ask()).toEqual({ ok: false });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

test('a script whose extension has gone asks nobody again, and throws nothing', async () => {
  runtime.sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  expect(await ask()).toEqual({ ok: false });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});
