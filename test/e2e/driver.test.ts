// The drivers themselves, tried on a stub: what every journey through a browser leans on.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../../scripts/drive/driver';
import { serveStories, type StoryServer } from '../../scripts/story-server';
import { driveBrowser } from './drive-browser';
import { type StubExtension, writeStubExtension } from './stub-extension';
import { engineUnderTest } from './engine-under-test';

const engine = engineUnderTest();
let folder: string;
let server: StoryServer;
let stub: StubExtension;
let driver: Driver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-page-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><title>Tide</title>',
  );
  await writeFile(
    join(folder, 'loud.html'),
    `<!doctype html><link rel="icon" href="data:,"><script>console.error('spilt'); fetch('https://tracker.example/');</script>`,
  );
  server = await serveStories(folder);
  stub = await writeStubExtension(engine);
  driver = await driveBrowser(engine, stub.folder);
});

afterAll(async () => {
  await driver.close();
  await server.close();
  await stub.undo();
  await rm(folder, { recursive: true });
});

const saidBy = (popup: Page) =>
  popup
    .waitForFunction(() => document.querySelector('output')?.textContent)
    .then((handle) => handle.jsonValue());

test('a tab is closed to the extension until its button is clicked', async () => {
  const page = await driver.open(server.origin);
  const before = await driver.openPopup(page);
  expect(await saidBy(before)).toBe('no access');

  await driver.clickAction(page);
  const after = await driver.openPopup(page);
  expect(await saidBy(after)).toBe('Tide');
});

test('a host that was allowed is granted on request, and its new tabs are open to the extension', async () => {
  await driver.allowHost('http://127.0.0.1/*');
  const popup = await driver.openPopup(await driver.open(server.origin));
  await saidBy(popup);
  await popup.click('button');
  await popup.waitForFunction(() => document.querySelector('output')?.textContent === 'granted');

  const next = await driver.openPopup(await driver.open(server.origin));
  expect(await saidBy(next)).toBe('Tide');
});

test('a page sees the colour scheme that was set', async () => {
  const page = await driver.open(server.origin);
  for (const scheme of ['dark', 'light'] as const) {
    await driver.setScheme(scheme);
    await page.waitForFunction((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, {}, scheme);
  }
});

test('requests off this machine and logged errors are written down', async () => {
  expect(driver.strayRequests()).toEqual([]);
  expect(await driver.errors()).toEqual([]);

  await driver.open(`${server.origin}/loud.html`);
  await expect.poll(() => driver.strayRequests()).toEqual([expect.stringContaining('//tracker.example')]);
  await expect.poll(() => driver.errors()).toContainEqual(expect.stringContaining('spilt'));
});
