// Who is heard, and what of it is taken in.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => unknown;
const heard: Listener[] = [];
const OWN = 'chrome-extension://whence/';
const page = { id: 'whence', tab: { id: 1 }, url: 'https://lantern.example/a' };
const panel = { id: 'whence', url: `${OWN}popup.html` };

beforeEach(() => {
  vi.resetModules();
  heard.length = 0;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'whence',
      getURL: (path: string) => new URL(path, OWN).href,
      sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')),
      onMessage: { addListener: (listener: Listener) => heard.push(listener), removeListener: vi.fn() },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['page:not-wrong', 'a key', page, true],
  ['page:not-wrong', 'a key', { ...page, id: 'another extension' }, undefined],
  ['page:not-wrong', 7, page, undefined],
  ['page:not-wrong', 'a key', panel, undefined],
  ['panel:sites-changed', null, panel, null],
  ['panel:sites-changed', null, page, undefined],
])('%s with %j from %j is answered: %j', async (name, payload, sender, answer) => {
  const { isNull, isString, receive } = await import('@/lib/browser/messages');
  receive('page:not-wrong', isString, () => true);
  receive('panel:sites-changed', isNull, () => null);
  const answers = await Promise.all(heard.map((listener) => listener({ name, payload }, sender)));
  expect(answers.find((one) => one !== undefined)).toBe(answer);
});

test('where nobody answers, the sender learns of no reply', async () => {
  const { isBoolean, send } = await import('@/lib/browser/messages');
  expect(await send('page:not-wrong', 'a key', isBoolean)).toBeUndefined();
});
