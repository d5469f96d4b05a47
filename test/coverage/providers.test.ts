// Providers against a server on this machine that speaks their formats, and worse.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  type AnswerMemory,
  type CoverageItem,
  type Failure,
  fetchText,
  matching,
  type Outcome,
  type ProviderRequest,
  PROVIDERS,
  type ProviderName,
  requestsTo as requestsOf,
} from '@/lib/coverage/providers';
import { JSDOM } from 'jsdom';
import { made } from './made';

const parser = new new JSDOM().window.DOMParser();
const markup = (text: string, type: 'text/html' | 'text/xml') => parser.parseFromString(text, type);
const provider = (name: ProviderName) => PROVIDERS.find((one) => one.name === name) ?? missing();
const requestsTo = (name: ProviderName, ...rest: [Parameters<typeof requestsOf>[1], number]) =>
  requestsOf(provider(name), ...rest);

const TITLE = 'Harbour of Selby to close, its master says';
const REAL = 'https://lantern.example/2024/harbour';
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:News="n"><channel><title>Lantern</title>${items}</channel></rss>`;
const item = (title: string, link: string, more = '') =>
  `<item><title>${title}</title><link>${link}</link>${more}</item>`;
const article = { url: REAL, title: TITLE, domain: 'lantern.example', seendate: '20240510T141500Z' };
const bingLink = `http://www.bing.com/news/apiclick.aspx?ref=x&amp;url=${encodeURIComponent(REAL)}&amp;c=1`;

type Answer = (response: ServerResponse) => void;
const text =
  (body: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss(item('&b;', REAL))}`;
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/plain': text('Your search contained a keyword that was too short.'),
  '/limit': text('Please limit requests to one every 5 seconds or contact the project for larger queries.'),
  '/html': text('<!doctype html><html><body>Log in to go on</body></html>'),
  '/busy': text('Too many', 429, { 'retry-after': '120' }),
  '/broken': text('{"articles": [{"url": "https://lan'),
  '/gone': text('', 404),
  '/moved': text('', 302, { location: '/login' }),
  '/silent': () => undefined,
  '/huge': (response) => {
    response.writeHead(200);
    const more = () => {
      while (response.write('x'.repeat(65_536)));
      response.once('drain', more);
    };
    more();
  },
  '/bomb': text(bomb),
  '/deep': text(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`),
  '/good': text(JSON.stringify({ articles: [article] })),
  '/feed': text(rss(item(TITLE, REAL, '<pubDate>Fri, 10 May 2024 14:02:00 GMT</pubDate>'))),
};

let server: Server;
let origin: string;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    (ANSWERS[(request.url ?? '').replace(/\?.*/, '')] ?? text('', 404))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const nothing = { words: 'Selby harbour', published: null, language: 'en', feeds: [], searxng: '' };
const [gdelt] = requestsTo('gdelt', nothing, 0);
const parserOf = (path: string) =>
  path === '/bomb' || path === '/deep' || path === '/feed' ? 'feeds' : 'gdelt';
function requestTo(path: string): ProviderRequest {
  if (parserOf(path) === 'feeds')
    return requestsTo('feeds', { ...nothing, feeds: [origin + path] }, 0)[0] ?? missing();
  return { ...(gdelt ?? missing()), host: new URL(origin).host, url: origin + path };
}

function missing(): never {
  throw new Error('There should be one.');
}

function memory(): AnswerMemory {
  const answers = new Map<string, { at: number; items: CoverageItem[] }>();
  const cooldowns = new Map<string, { until: number; failure: Failure | null }>();
  return {
    answer: (url) => Promise.resolve(answers.get(url) ?? null),
    keepAnswer: (url, at, items) => Promise.resolve(void answers.set(url, { at, items })),
    cooldown: (place) => Promise.resolve(cooldowns.get(place) ?? null),
    keepCooldown: (place, until, failure) => Promise.resolve(void cooldowns.set(place, { until, failure })),
  };
}
const fetcher = (url: string, options: RequestInit) => fetch(url, options);

async function outcomesOf(paths: readonly string[], kept = memory(), at = 1_000_000): Promise<Outcome[]> {
  const requests = paths.map(requestTo);
  const outcomes = new Map<ProviderRequest, Outcome>();
  const asking = { fetcher, memory: kept, markup, signal: new AbortController().signal, now: () => at };
  await ask(requests, asking, (request, outcome) => outcomes.set(request, outcome));
  return requests.map((request) => outcomes.get(request) ?? missing());
}

describe('a provider that fails', () => {
  it.each<[string, Failure]>([
    ['/plain', 'not-understood'],
    ['/limit', 'too-many-requests'],
    ['/html', 'not-understood'],
    ['/busy', 'too-many-requests'],
    ['/broken', 'not-understood'],
    ['/gone', 'refused'],
    ['/moved', 'redirected'],
    ['/huge', 'too-large'],
    ['/bomb', 'not-understood'],
    ['/deep', 'not-understood'],
  ])('%s is told as %s, asked once, and the others go on', async (path, failure) => {
    const [bad, good] = await outcomesOf([path, '/good']);
    expect(bad).toMatchObject({ ok: false, failure });
    expect(bad?.ok === false && (bad.retryAt ?? 0)).toBeGreaterThan(1_000_000);
    expect(good).toMatchObject({ ok: true, items: [{ url: REAL, title: TITLE }] });
    expect(asked.toSorted()).toEqual([path, '/good'].sort());
  });

  it('is not waited for when it is silent or gone', async () => {
    const never = new AbortController().signal;
    const limits = { time: 200, bytes: 1000 };
    await expect(fetchText(`${origin}/silent`, fetcher, never, limits)).rejects.toMatchObject({
      failure: 'timed-out',
    });
    await expect(fetchText('http://127.0.0.1:9/', fetcher, never, limits)).rejects.toMatchObject({
      failure: 'unreachable',
    });
  });

  it('is left alone for as long as it asks, or a minute', async () => {
    const kept = memory();
    const [busy, gone] = await outcomesOf(['/busy', '/gone'], kept);
    expect([busy, gone]).toMatchObject([{ retryAt: 1_120_000 }, { retryAt: 1_060_000 }]);
    expect(await outcomesOf(['/busy', '/gone'], kept, 1_059_000)).toEqual([busy, gone]);
    expect(asked).toHaveLength(2);
    await outcomesOf(['/busy', '/gone'], kept, 1_061_000);
    expect(asked.slice(2)).toEqual(['/gone']);
  });
});

it('an answer is good for fifteen minutes', async () => {
  const kept = memory();
  await outcomesOf(['/good'], kept);
  await outcomesOf(['/good'], kept, 1_000_000 + 14 * 60_000);
  expect(asked).toHaveLength(1);
  await outcomesOf(['/good'], kept, 1_000_000 + 16 * 60_000);
  expect(asked).toHaveLength(2);
});

it('one that asks for some time between requests is given it, and cancelling does not wait', async () => {
  const kept = memory();
  const spaced = (path: string) => ({ ...requestTo('/good'), url: `${origin}/good?${path}`, spacing: 300 });
  const controller = new AbortController();
  const asking = { fetcher, memory: kept, markup, signal: controller.signal, now: Date.now };
  const outcomes: Outcome[] = [];
  const tell = (_: ProviderRequest, outcome: Outcome) => outcomes.push(outcome);
  await ask([spaced('a')], asking, tell);
  const before = Date.now();
  await ask([spaced('b')], asking, tell);
  expect(Date.now() - before).toBeGreaterThan(200);
  const waiting = ask([spaced('c')], asking, tell);
  controller.abort();
  await waiting;
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, false]);
  expect(asked).toEqual(['/good?a', '/good?b']);
});

it('cancelled, nothing more is asked and nothing rests', async () => {
  const controller = new AbortController();
  const kept = memory();
  const outcomes: Outcome[] = [];
  const asking = { fetcher, memory: kept, markup, signal: controller.signal, now: () => 0 };
  const requests = ['/silent', '/silent', '/silent', '/silent', '/good'].map(requestTo);
  const done = ask(requests, asking, (_, outcome) => outcomes.push(outcome));
  await expect.poll(() => asked.length).toBe(4);
  controller.abort();
  await done;
  expect(outcomes).toEqual(requests.map(() => ({ ok: false, failure: 'cancelled', retryAt: null })));
  expect(await kept.cooldown(`${origin}/silent`)).toBeNull();
});

it('requests carry no cookies and no referrer, and follow nobody elsewhere', async () => {
  let seen: unknown;
  const spy = (url: string, options: RequestInit) => {
    seen = options;
    return fetch(url, options);
  };
  await fetchText(`${origin}/good`, spy, new AbortController().signal);
  expect(seen).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
});

describe('what is asked', () => {
  const now = Date.UTC(2024, 4, 20);
  const search = { ...nothing, words: 'Selby (harbour OR quay) of', published: '2024-05-10' };
  const query = (provider: 'gdelt' | 'bing' | 'google' | 'searxng') =>
    new URL(requestsTo(provider, { ...search, searxng: 'https://search.example/' }, now)[0]?.url ?? '');

  it('is the words, and dates where they help', () => {
    expect(query('gdelt').searchParams.get('query')).toBe('Selby (harbour OR quay)');
    expect(query('gdelt').searchParams.get('startdatetime')).toBe('20240503000000');
    expect(query('gdelt').searchParams.get('enddatetime')).toBe('20240517000000');
    expect(query('bing').searchParams.get('q')).toBe(search.words);
    expect(query('google').host).toBe('news.google.com');
    expect(query('searxng').href).toMatch(/^https:\/\/search\.example\/search\?q=Selby.*&format=json/);
  });

  it.each([
    ['en', 'en-US', 'US:en'],
    ['de', 'de-DE', 'DE:de'],
    ['fr', 'fr-FR', 'FR:fr'],
    ['es', 'es-ES', 'ES:es'],
    ['pt', 'en-US', 'US:en'],
  ])('of an article in %s is asked in the edition %s', (language, market, edition) => {
    const asked = (provider: 'bing' | 'google') =>
      new URL(requestsTo(provider, { ...search, language }, now)[0]?.url ?? '').searchParams;
    expect(asked('bing').get('mkt')).toBe(market);
    expect(asked('google').get('ceid')).toBe(edition);
  });

  it('is nothing without words, and no address but a web address', () => {
    expect(requestsTo('gdelt', { ...search, words: ' ' }, now)).toEqual([]);
    expect(requestsTo('searxng', { ...search, searxng: 'file:///etc/passwd' }, now)).toEqual([]);
    expect(
      requestsTo('feeds', { ...search, feeds: ['javascript:alert(1)', 'https://a.example/f'] }, now),
    ).toHaveLength(1);
  });
});

describe('what is read', () => {
  const read = (provider: 'feeds' | 'bing' | 'google' | 'gdelt' | 'searxng', body: string) =>
    requestsTo(provider, { ...nothing, feeds: [REAL], searxng: REAL }, 0)[0]?.parse(body, markup) ?? [];

  it('from RSS, RSS 1.0 and Atom', () => {
    const expected = {
      url: REAL,
      title: 'Harbour & quay',
      outlet: 'Lantern',
      published: '2024-05-10T14:02:00.000Z',
    };
    const rdf =
      `<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Lantern</title></channel>` +
      `${item('Harbour &amp; quay', REAL, '<dc:date>2024-05-10T14:02:00Z</dc:date>')}</rdf:RDF>`;
    const atom =
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lantern</title><entry><title type="html">Harbour &amp;amp; quay</title>` +
      `<link rel="self" href="https://x.example/"/><link href="${REAL}"/><updated>2024-05-10T14:02:00Z</updated></entry></feed>`;
    const plain = rss(
      item('<![CDATA[Harbour & quay]]>', REAL, '<pubDate>Fri, 10 May 2024 14:02:00 GMT</pubDate>'),
    );
    for (const body of [plain, rdf, atom]) expect(read('feeds', body)).toMatchObject([expected]);
    expect(read('feeds', rss(''))).toEqual([]);
  });

  it('from Bing with the real address, from Google without the outlet in the headline', () => {
    const bing = rss(item(TITLE, bingLink, '<News:Source>The Lantern</News:Source>'));
    expect(read('bing', bing)).toMatchObject([{ url: REAL, title: TITLE, outlet: 'The Lantern' }]);
    const google = rss(
      item(
        `${TITLE} - Lantern`,
        'https://news.google.com/rss/articles/CBM',
        '<source url="https://lantern.example">Lantern</source>',
      ),
    );
    expect(read('google', google)).toMatchObject([{ title: TITLE, outlet: 'Lantern' }]);
  });

  it('from GDELT with stray escapes, spaced marks, or nothing', () => {
    const stray = String.raw`{"articles": [{"url": "${REAL}", "title": "Harbour \' s end , says \"master\"", "seendate": "20240510T141500Z"}]}`;
    expect(read('gdelt', stray)).toMatchObject([
      { title: 'Harbour\'s end, says "master"', published: '2024-05-10T14:15:00.000Z' },
    ]);
    expect(read('gdelt', '{}')).toEqual([]);
  });

  it('as text that leads to the web alone, whatever stands there', () => {
    const body = rss(
      item('&lt;img src=x onerror=alert(1)&gt;Harbour&#x202e; closes', REAL) +
        item('Bad', 'javascript:alert(1)') +
        item('', 'https://a.example/') +
        item('Data', 'data:text/html,x'),
    );
    expect(read('feeds', body)).toMatchObject([{ title: 'Harbour closes', url: REAL }]);
  });
});

it('of a whole feed only what tells of the event is shown, and never the article itself', () => {
  const own = made({ id: 'own', url: REAL });
  const entry = (title: string, url: string): CoverageItem => ({
    url,
    title,
    outlet: null,
    published: '2024-05-10',
    summary: '',
  });
  const items = [
    entry('Selby harbour closes in autumn', 'https://post.example/a'),
    entry('Selby harbour closes in autumn', 'https://www.post.example/a?utm_source=feed'),
    entry('Harbour of Selby to close', `${REAL}#top`),
    entry('Rhubarb is dear', 'https://post.example/b'),
  ];
  expect(matching(own, items, 'feeds').map(({ url }) => url)).toEqual(['https://post.example/a']);
});
