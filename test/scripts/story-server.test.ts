import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveStories, type StoryServer } from '../../scripts/story-server';

let parent: string;
let server: StoryServer;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'whence-stories-'));
  await mkdir(join(parent, 'stories', 'gazette'), { recursive: true });
  await writeFile(join(parent, 'stories', 'gazette', 'index.html'), '<title>Gazette</title>');
  await writeFile(join(parent, 'secret.html'), 'secret');
  await mkdir(join(parent, 'stories-kept'));
  await writeFile(join(parent, 'stories-kept', 'secret.html'), 'secret');
  server = await serveStories(join(parent, 'stories'));
});

afterEach(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy the dots away first. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; type: string | undefined; body: string }>((resolve, reject) => {
    get(`${server.origin}/`, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, type: response.headers['content-type'], body });
      });
    }).on('error', reject);
  });

test('serves a file, and a folder by its index', async () => {
  const page = { status: 200, type: 'text/html; charset=utf-8', body: '<title>Gazette</title>' };
  expect(await ask('/gazette/index.html?edition=late')).toEqual(page);
  expect(await ask('/gazette/')).toEqual(page);
});

test('stays inside its folder', async () => {
  const ways = ['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/gazette/../../secret.html'];
  for (const path of [...ways, '/../stories-kept/secret.html']) {
    expect(await ask(path), path).toMatchObject({ status: 404, body: 'Not here.' });
  }
});

test('answers a broken address with 404', async () => {
  for (const path of ['/%', '/%00', '/none.html', '/'])
    expect(await ask(path), path).toMatchObject({ status: 404 });
});

test('keeps what was asked for, in order', async () => {
  await ask('/gazette/');
  await ask('/none.html?x=1');
  expect(server.requests).toEqual(['/gazette/', '/none.html?x=1']);
});
