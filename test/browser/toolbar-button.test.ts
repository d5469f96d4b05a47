// Who opens the popup at a click on the button: the background where it can, else the browser.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let clicked: (tab: { id: number; windowId: number }) => void;
const done: string[] = [];
const openPopup = vi.fn<(what: { windowId: number }) => Promise<void>>();
const api = {
  runtime: { id: 'whence', onMessage: {} },
  scripting: {
    executeScript: ({ target }: { target: { tabId: number } }) => {
      done.push(`agent in ${target.tabId}`);
      return Promise.resolve([]);
    },
  },
  action: {
    onClicked: { addListener: (listener: typeof clicked) => (clicked = listener) },
    setPopup: ({ popup }: { popup: string }) => {
      done.push(popup === '' ? 'ours' : 'the browser’s');
      return Promise.resolve();
    },
    openPopup: (what: { windowId: number }) => {
      done.push(`opened in ${what.windowId}`);
      return openPopup(what);
    },
  },
};

async function start(browser: object) {
  vi.doMock('@/lib/browser/api', () => ({ browser }));
  const { answerButton } = await import('@/lib/browser/toolbar-button');
  answerButton();
}

beforeEach(() => {
  vi.resetModules();
  done.length = 0;
});
afterEach(() => {
  vi.doUnmock('@/lib/browser/api');
});

test('the page gets its agent before the popup is opened, and the next click is ours again', async () => {
  openPopup.mockResolvedValue();
  await start(api);
  clicked({ id: 7, windowId: 3 });
  expect(done).toEqual(['ours', 'agent in 7', 'the browser’s', 'opened in 3']);
  await vi.waitFor(() => {
    expect(done.at(-1)).toBe('ours');
  });
});

test('where the popup could not be opened, the browser opens it at the next click', async () => {
  openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
  await start(api);
  clicked({ id: 7, windowId: 3 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(done.at(-1)).toBe('opened in 3');
});

test('where no extension may open a popup, the browser does so at every click', async () => {
  const { onClicked, setPopup } = api.action;
  await start({ ...api, action: { onClicked, setPopup } });
  expect(done).toEqual([]);
});
