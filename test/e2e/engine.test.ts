// The engine where it really runs: in a service worker, or an event page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../lib/api/whence';
import type { Report } from '../../lib/model';
import { LOCK, LOCK_CLAIM, paragraphs, storyPage } from '../saved-pages/invented-story';
import { markedWords } from './marks';
import { tryPages, type TriedPages } from './tried-pages';

const LAST = 'The last gate is to be painted green';

/** What the test asks of the extension's own page. */
interface Connecting {
  tabs: {
    connect: (
      tabId: number,
      how: { name: string; frameId: number },
    ) => {
      onMessage: { addListener: (heard: (message: { status?: string; report?: Report }) => void) => void };
    };
  };
}

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

test('finds the same claims in the browser as on the command line', async () => {
  const html = storyPage();
  const page = await tried.ask(html);
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const popup = await tried.popup(page);
  const told = await popup.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tabId = Number(new URLSearchParams(location.search).get('tabId'));
        const { chrome } = globalThis as unknown as { chrome: Connecting };
        const port = chrome.tabs.connect(tabId, { name: 'panel', frameId: 0 });
        port.onMessage.addListener(({ status, report }) => {
          if (status === 'report') resolve(JSON.stringify(report));
        });
      }),
  );
  const report = JSON.parse(told) as Report;
  const expected = await analyze({ html, url: page.url() });
  expect(report.text).toBe(expected.text);
  expect(report.claims).toEqual(expected.claims);
  expect(report.sources).toEqual(expected.sources);
});

test('marks the beginning of a very long article before its end is read, and then all of it', async () => {
  const end = `<p>“${LAST},” said Alma Reyes, the harbour’s chair, once the board had met.</p>`;
  const body = `<main><article><h1>Lock</h1>${paragraphs(LOCK).repeat(150)}${end}</article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  expect(await markedWords(page)).not.toContain(LAST);
  await expect.poll(() => markedWords(page)).toContain(LAST);
  expect(await markedWords(page)).toContain(LOCK_CLAIM);
});
