// The shelf in a real browser's database: nothing is half written, forgotten means gone, older ones are taken over.
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as InPage from './shelf-in-page';
import { buildFolder } from '../../scripts/build';
import type { Driver } from '../../scripts/drive/driver';
import { made } from '../coverage/made';
import { driveBrowser } from './drive-browser';
import { engineUnderTest } from './engine-under-test';
import { type PageServer, servePages } from './page-server';

declare const inPage: typeof InPage;

let driver: Driver;
let server: PageServer;
let page: Page;
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/shelf-in-page.ts`],
    alias: { '@': `${import.meta.dirname}/../..` },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: 'es2023',
  });
  script = outputFiles[0]?.text ?? '';
  server = await servePages(new Map([['/', { html: '<!doctype html><title>Shelf</title>' }]]));
  driver = await driveBrowser(engineUnderTest(), buildFolder(engineUnderTest()));
  page = await driver.open(`${server.origin}/`);
  await page.addScriptTag({ content: script });
});
afterAll(async () => {
  await driver.close();
  await server.close();
});

test('what is kept is found by its words, listed and exported, in whichever block it stands', async () => {
  const found = await page.evaluate(async () => {
    const shelf = await inPage.shelfOf(await inPage.emptied('blocks'));
    for (let i = 0; i < 150; i++)
      await inPage.keepNote(shelf, `note ${i}`, i, i % 50 === 0 ? 'harbour mud' : 'vote');
    await shelf.forget(Array.from({ length: 60 }, (_, i) => `note ${i + 20}`));
    await inPage.keepNote(shelf, 'note 10', 1000, 'mud');
    const exported: string[] = [];
    for await (const some of shelf.entries()) exported.push(...some.map(({ key }) => key));
    return {
      nearest: (await shelf.similar([['mud', 1]], 10)).map(({ key }) => key),
      listed: (await shelf.list()).map(({ key }) => key),
      exported: exported.length,
      articles: await shelf.articles(['note 10', 'note 30', 'note 140']),
    };
  });
  expect(found.nearest[0]).toBe('note 10');
  expect(found.nearest.toSorted()).toEqual(['note 0', 'note 10', 'note 100']);
  expect(found.listed).toHaveLength(90);
  expect(found.listed.slice(0, 2)).toEqual(['note 10', 'note 149']);
  expect(found.exported).toBe(90);
  expect(found.articles.map(({ title }) => title)).toEqual(['About note 10', 'About note 140']);
});

test('a context that is killed in the middle of writing leaves all or nothing of an article', async () => {
  for (const life of [5, 20, 45, 80, 130, 200, 290, 400]) {
    const told = await page.evaluate(
      async (source, milliseconds) => {
        const address = URL.createObjectURL(new Blob([source, '\ninPage.keepUntilKilled("killed");']));
        const worker = new Worker(address);
        const keys: string[] = [];
        const begun = new Promise((resolve) => {
          worker.onmessage = ({ data }: MessageEvent<string>) => {
            keys.push(data);
            resolve(null);
          };
        });
        await begun;
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        worker.terminate();
        return keys;
      },
      script,
      life,
    );
    const { articles, indexed } = await page.evaluate(() => inPage.storedKeys('killed'));
    expect(indexed).toEqual(articles);
    expect(articles).toEqual(expect.arrayContaining(told));
  }
});

test('a database of an older version is taken over with all that is in it', async () => {
  const found = await page.evaluate(async () => {
    await inPage.leaveVersion1(await inPage.emptied('old'), 150, 'harbour 1.69 quay 1');
    const shelf = await inPage.shelfOf('old');
    await inPage.keepNote(shelf, 'new', 1000, 'harbour quay');
    const listed = await shelf.list();
    const nearest = await shelf.similar([['quay', 1]], 3);
    const [article] = await shelf.articles(['note 7']);
    shelf.close();
    return { listed, nearest: nearest.map(({ key }) => key), article, stored: await inPage.rowsOf('old') };
  });
  expect(found.listed).toHaveLength(151);
  expect(found.listed[1]).toMatchObject({
    title: 'About note 149',
    outlet: 'The Lantern',
    published: '2024-05-10',
  });
  expect(found.nearest[0]).toBe('new');
  expect(found.article?.title).toBe('About note 7');
  expect(found.stored).toMatchObject({ version: 3, rows: { articles: 151, blocks: 3 } });
});

test('what was kept before paths told what each source does is still there, with the same sources', async () => {
  const kept = made({ id: 'quay' });
  const ofVersion2 = { ...kept, claims: [{ text: 'the quay sinks', path: ['Harbour Post', 'Ada Marsh'] }] };
  const [article] = await page.evaluate(async (given) => {
    await inPage.leaveVersion2(await inPage.emptied('names'), 'quay', given);
    const shelf = await inPage.digestsOf('names');
    const found = await shelf.articles(['quay']);
    shelf.close();
    return found;
  }, ofVersion2);
  const path = ['Harbour Post', 'Ada Marsh'].map((name) => ({ name, relation: 'says' }));
  expect(article).toEqual({ ...kept, claims: [{ text: 'the quay sinks', path }] });
});

test('an update that fails leaves the older database as it was', async () => {
  const { failed, stored } = await page.evaluate(async () => {
    await inPage.leaveVersion1(await inPage.emptied('odd'), 5, 7);
    const opened = await inPage.shelfOf('odd').then(
      () => false,
      () => true,
    );
    return { failed: opened, stored: await inPage.rowsOf('odd') };
  });
  expect(failed).toBe(true);
  expect(stored).toEqual({ version: 1, rows: { articles: 5, briefs: 5, revision: 1 } });
});

test('what is too old or too much is forgotten, the oldest first', async () => {
  const left = await page.evaluate(async () => {
    const shelf = await inPage.shelfOf(await inPage.emptied('retention'));
    const day = 86_400_000;
    for (let age = 0; age < 10; age++) await inPage.keepNote(shelf, `${age} days old`, (100 - age) * day);
    const keys = async () => (await shelf.list()).map(({ key }) => key);
    await shelf.prune({ days: 6, most: 100 }, 100 * day);
    const young = await keys();
    await shelf.prune({ days: 6, most: 3 }, 100 * day);
    const few = await keys();
    const gone = await shelf.articles(['3 days old', '9 days old']);
    return { young, few, gone, stored: await inPage.storedKeys('retention') };
  });
  expect(left.young).toEqual([0, 1, 2, 3, 4, 5, 6].map((age) => `${age} days old`));
  expect(left.few).toEqual(['0 days old', '1 days old', '2 days old']);
  expect(left.gone).toEqual([]);
  expect(left.stored.articles).toHaveLength(3);
});

test('every context sees what another one changed, and hears of it', async () => {
  const seen = await page.evaluate(async () => {
    const name = await inPage.emptied('shared');
    const [here, there] = [await inPage.shelfOf(name), await inPage.shelfOf(name)];
    let heard = 0;
    const undo = there.watch(() => heard++);
    const found = async () => (await there.similar([['quay', 1]], 9)).map(({ key }) => key);
    const steps = [await found()];
    await inPage.keepNote(here, 'a', 1);
    await inPage.keepNote(here, 'b', 2);
    steps.push(await found());
    await here.forget(['a']);
    steps.push(await found());
    await here.forgetAll();
    steps.push(await found());
    await inPage.keepNote(here, 'c', 3);
    steps.push(await found());
    await new Promise((resolve) => setTimeout(resolve, 300));
    undo();
    return { steps, heard };
  });
  expect(seen.steps).toEqual([[], ['a', 'b'], ['b'], [], ['c']]);
  expect(seen.heard).toBe(5);
});
