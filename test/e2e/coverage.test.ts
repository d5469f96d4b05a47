// Related coverage as a reader uses it: the shelf, feeds and a search asked at a press, a report read for the reader.
// The network is watched: exactly the requests that were approved.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type Product } from './product';

const STORY = 'gazette/trawlers.html';
const TWIN = 'northline/trawler-armada.html';
let product: Product;
let providers: Server;
let asked: string[];
let origin: string;

beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
  asked = [];
  providers = createServer((request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`.trim());
    const path = (request.url ?? '').split('?')[0];
    const say = (type: string, text: string) => response.writeHead(200, { 'content-type': type }).end(text);
    if (path === '/feed.xml') say('application/rss+xml', feed());
    else if (path === '/broken.xml') say('text/html', '<!doctype html><title>Please log in</title>');
    else if (path === '/plain/search') say('text/plain', 'Your search was too short.');
    else if (path === '/html/search') say('text/html', '<!doctype html><title>Log in</title>');
    else if (path === '/half/search') say('application/json', '{"results": [{"url": "https://a.ex');
    else if (path === '/login/search') response.writeHead(302, { location: '/login' }).end();
    else if (path?.startsWith('/silent/')) return;
    else if (path === '/huge/search') pour(response, 50_000_000);
    else if (path === '/bomb.xml') say('text/xml', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${feed()}`);
    else if (path === '/deep.xml') say('text/xml', `${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}`);
    else if (path === '/search') say('application/json', answer());
    else if (path === '/busy/search')
      response.writeHead(429, { 'retry-after': '120' }).end('Too many requests');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => providers.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(providers.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await product.stop();
  providers.closeAllConnections();
  providers.close();
});

const twinAddress = () => `${product.server.origin}/${TWIN}`;
const feed = () => `<?xml version="1.0"?><rss version="2.0"><channel><title>Northline</title>
  <item><title>Armada of trawlers closes the strait, retired admiral Anton Verrick says</title><link>${twinAddress()}</link>
    <description>A trawler armada stands in the strait, Anton Verrick told Channel Nine.</description></item>
  <item><title>Rhubarb prices fall for the third week</title><link>${product.server.origin}/courier/lane-and-ledger.html</link>
    <description>Growers blame the rain.</description></item>
</channel></rss>`;
const answer = () =>
  JSON.stringify({
    results: [
      {
        url: twinAddress(),
        title: 'Armada of trawlers in the strait, Verrick says',
        content: 'Trawlers, strait.',
      },
      { url: 'javascript:alert(1)', title: 'Trawlers in the strait, Verrick says', content: '' },
    ],
  });

/** Sends so many bytes, for as long as somebody takes them. */
function pour(response: ServerResponse, bytes: number): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  let left = bytes;
  const more = () => {
    while (left > 0 && response.write('x'.repeat(65_536))) left -= 65_536;
    if (left > 0) response.once('drain', more);
    else response.end();
  };
  more();
}

const relatedOf = async (path: string): Promise<Page> => product.related(await product.story(path));
async function settings(): Promise<Page> {
  const page = await product.driver.openExtensionPage('options.html');
  await page.waitForSelector('.shelf-count');
  return page;
}
const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
const press = (page: Page, words: string) => page.click(`xpath///button[normalize-space()="${words}"]`);
const choose = async (page: Page, label: string, value: string) => {
  const input = await page.waitForSelector(`xpath///label[contains(., "${label}")]//input`);
  await input?.evaluate((one, text) => {
    (one as HTMLInputElement).value = text;
    one.dispatchEvent(new Event('input', { bubbles: true }));
    one.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
};

test('the shelf is off until the reader turns it on, and then keeps what is read', async () => {
  const options = await settings();
  expect(await textOf(options, '.shelf-count')).toEqual(['0 articles on the shelf.']);
  const popup = await relatedOf('courier/harbour-master.html');
  expect(await textOf(await settings(), '.shelf-count')).toEqual(['0 articles on the shelf.']);
  await popup.bringToFront();
  await press(popup, 'Turn the shelf on');
  await popup.waitForFunction(() =>
    document.querySelector('.coverage')?.textContent.includes('on your shelf'),
  );
  await options.bringToFront();
  await expect.poll(() => textOf(options, '.shelf-count')).toEqual(['1 article on the shelf.']);
});

test('nothing is asked before the press; what is sent and to whom stands beside it', async () => {
  await product.driver.allowHost('http://127.0.0.1/*');
  const options = await settings();
  await choose(options, 'Address of another feed', `${origin}/feed.xml`);
  await press(options, 'Add');
  await options.waitForSelector('xpath///li[contains(., "feed.xml")]');
  await choose(options, 'Address of another feed', `${origin}/broken.xml`);
  await press(options, 'Add');
  await options.waitForSelector('xpath///li[contains(., "broken.xml")]');
  await choose(options, 'your own SearXNG', origin);

  const popup = await relatedOf(STORY);
  const told = (await textOf(popup, '.providers li')).join('\n');
  expect(told).toContain(`Fetches your feeds from ${new URL(origin).host}`);
  expect(told).toMatch(new RegExp(`Sends “.+” to ${new URL(origin).host}`));
  expect(told).toContain('api.gdeltproject.org');
  expect(asked).toEqual([]);
});

test('feeds are fetched whole and matched here; a feed that is none is told quietly', async () => {
  const popup = await relatedOf(STORY);
  await press(popup, 'Fetch my feeds');
  await popup.waitForSelector('xpath///li[contains(., "Armada of trawlers")]');
  await popup.waitForSelector('xpath///small[contains(., "could not be read")]');
  expect(asked.toSorted()).toEqual(['/broken.xml', '/feed.xml']);
  const found = (await textOf(popup, '.related li')).join('\n');
  expect(found).toContain('via my feeds');
  expect(found).not.toContain('Rhubarb');
});

test('a search sends the edited words alone, and links lead to the web alone', async () => {
  asked.length = 0;
  const popup = await relatedOf(STORY);
  await choose(popup, 'Words to search for', 'Verrick trawlers');
  await popup.waitForSelector('xpath///small[contains(., "Sends “Verrick trawlers”")]');
  await press(popup, 'Ask my SearXNG');
  await expect
    .poll(() => textOf(popup, '.providers [role=status]'))
    .toContain('1 headline, 1 on this event.');
  expect(asked).toEqual(['/search?q=Verrick+trawlers&format=json&categories=news']);
  const links = await popup.$$eval('.coverage a', (all) => all.map((one) => one.href));
  expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
});

test('what was just answered is not asked again, and a busy provider is left alone', async () => {
  asked.length = 0;
  const popup = await relatedOf(STORY);
  await choose(popup, 'Words to search for', 'Verrick trawlers');
  await popup.waitForSelector('xpath///small[contains(., "Sends “Verrick trawlers”")]');
  await press(popup, 'Ask my SearXNG');
  await popup.waitForSelector('xpath///small[contains(., "1 on this event")]');
  expect(asked).toEqual([]);

  const options = await settings();
  await choose(options, 'your own SearXNG', `${origin}/busy`);
  const busy = await relatedOf(STORY);
  for (let i = 0; i < 2; i++) {
    await press(busy, 'Ask my SearXNG');
    await busy.waitForSelector(
      'xpath///small[contains(., "too many requests") and contains(., "Try again after")]',
    );
  }
  expect(asked.map((address) => address.split('?')[0])).toEqual(['/busy/search']);
});

test.each([
  ['plain', 'the answer could not be read.'],
  ['html', 'the answer could not be read.'],
  ['half', 'the answer could not be read.'],
  ['login', 'leads elsewhere, perhaps to a login.'],
  ['huge', 'the answer is too large.'],
])('a search that answers with %s is a quiet line, and is asked once', async (path, words) => {
  asked.length = 0;
  await choose(await settings(), 'your own SearXNG', `${origin}/${path}`);
  const popup = await relatedOf(STORY);
  await press(popup, 'Ask my SearXNG');
  await popup.waitForSelector(`xpath///small[contains(., "${words}") and contains(., "Try again after")]`);
  expect(asked.map((address) => address.split('?')[0])).toEqual([`/${path}/search`]);
});

test('a silent one can be cancelled, and then rests from nothing', async () => {
  // Every try has its own address: one that was waited for in vain is left alone for a while.
  await choose(await settings(), 'your own SearXNG', `${origin}/silent/${Date.now()}`);
  const popup = await relatedOf(STORY);
  await press(popup, 'Ask my SearXNG');
  await (await popup.waitForSelector('xpath///button[normalize-space()="Cancel"]'))?.click();
  await popup.waitForSelector('xpath///small[contains(., "cancelled.")]');
  expect((await textOf(popup, '.providers .failed')).join()).not.toContain('Try again after');
});

test('hostile feeds are told quietly, and the others are read', async () => {
  const options = await settings();
  for (const name of ['bomb.xml', 'deep.xml']) {
    await choose(options, 'Address of another feed', `${origin}/${name}`);
    await press(options, 'Add');
    await options.waitForSelector(`xpath///li[contains(., "${name}")]`);
  }
  const popup = await relatedOf(STORY);
  await press(popup, 'Fetch my feeds');
  await popup.waitForSelector('xpath///li[contains(., "Armada of trawlers")]');
  await popup.waitForSelector('xpath///small[contains(., "2 headlines")]');
  expect(await textOf(popup, '.providers .failed')).toEqual([
    expect.stringContaining('the answer could not be read.'),
  ]);
});

test('read for the reader, a result joins the group of its origin', async () => {
  const popup = await relatedOf(STORY);
  await press(popup, 'Fetch my feeds');
  await popup.waitForSelector(
    'xpath///li[contains(., "Armada of trawlers")]//button[contains(., "Read it for me")]',
  );
  const before = product.server.requests.length;
  await popup.click('xpath///li[contains(., "Armada of trawlers")]//button[contains(., "Read it for me")]');
  await popup.waitForSelector(
    'xpath///section[contains(@class, "origin")]//h3[contains(., "Anton Verrick")]',
  );
  expect(product.server.requests.slice(before)).toEqual([`/${TWIN}`]);
  const [evidence] = await textOf(popup, '.group.origin .evidence');
  expect(evidence).toContain('Traces to the same stated origin: Anton Verrick');
});

/** What is saved, instead of where a browser puts it. */
const savedBy = (page: Page, label: string) =>
  page.evaluate(async (name) => {
    const taken = new Promise<[type: string, begins: string]>((resolve) => {
      const offer = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const file = blob as Blob;
        if (file.size > 0)
          void file.text().then((text) => {
            saved = [file.type, text.slice(0, 4)];
          });
        return offer(blob);
      };
      let saved: [string, string] = ['', ''];
      HTMLAnchorElement.prototype.click = () => {
        setTimeout(() => {
          resolve(saved);
        }, 300);
      };
    });
    [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
    return taken;
  }, label);

test('one picture of both reports, opened from related coverage, with the words side by side', async () => {
  const page = await product.story(STORY);
  const popup = await product.related(page);
  await popup.waitForSelector('xpath///button[.="One story, one picture"]');
  const story = await product.driver.openExtensionPage(
    `story.html?tabId=${await product.driver.tabId(page)}`,
  );
  await story.waitForSelector('.picture-ends button:nth-child(2)');
  expect((await textOf(story, 'h1'))[0]).toMatch(/^3 reports, \d shared origins?: Anton Verrick \(in 2\)/);
  await story.focus('.picture-origins button');
  await story.keyboard.press('Enter');
  await story.waitForSelector('.picture-origins [aria-pressed=true]');
  expect(await textOf(story, '.story-words h3')).toEqual(['Anton Verrick']);
  expect(await textOf(story, '.story-words h4')).toHaveLength(2);
  expect(await savedBy(story, 'Save as SVG')).toEqual(['image/svg+xml', '<svg']);
  const [type, begins] = await savedBy(story, 'Save as PNG');
  expect(type).toBe('image/png');
  expect(begins).toContain('PNG');
  const third = await story.waitForSelector('xpath///label[contains(., "harbour master")]//input');
  await third?.evaluate((one) => {
    (one as HTMLInputElement).click();
  });
  await expect
    .poll(() => textOf(story, 'h1'))
    .toEqual([expect.stringMatching(/^2 reports, \d shared origins?: Anton Verrick,/)]);
});

test('the week’s reading is counted from the shelf', async () => {
  const week = await product.driver.openExtensionPage('week.html');
  await week.waitForSelector('.week-lists li');
  expect((await textOf(week, '.week-lists li')).join()).toMatch(/Anton Verrick 2 articles/);
});

test('an article forgotten in its own panel is not brought back by its page', async () => {
  const story = await product.story('courier/harbour-master.html');
  const popup = await product.related(story);
  await (await popup.waitForSelector('xpath///button[contains(., "Forget this article")]'))?.click();
  await popup.waitForSelector('xpath///p[contains(., "Forgotten.")]');
  const options = await settings();
  // the settings count the shelf a moment after they open
  await expect.poll(() => textOf(options, '.shelf-count')).not.toEqual(['0 articles on the shelf.']);
  const before = await textOf(options, '.shelf-count');
  await story.bringToFront();
  await story.reload();
  await product.ask(story);
  const again = await settings();
  await expect.poll(() => textOf(again, '.shelf-count')).toEqual(before);
});

test('the shelf is taken along as JSON', async () => {
  const options = await settings();
  const exported = await options.evaluate(async () => {
    const taken = new Promise<string>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve((blob as Blob).text());
        return '';
      };
    });
    HTMLAnchorElement.prototype.click = () => undefined;
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export as JSON')?.click();
    return taken;
  });
  const { articles } = JSON.parse(exported) as {
    articles: { title: string; url: string; origins: unknown[] }[];
  };
  expect(articles.length).toBe(parseInt((await textOf(options, '.shelf-count'))[0] ?? '', 10));
  expect(articles.map(({ url }) => url)).toContain(twinAddress());
});

test('what is on the shelf outlives a background that is stopped', async () => {
  const popup = await relatedOf('courier/harbour-master.html');
  await product.driver.stopBackground();
  const count = async () => parseInt((await textOf(await settings(), '.shelf-count'))[0] ?? '', 10);
  expect(await count()).toBeGreaterThan(1);
  await popup.close();
});

test('one article is forgotten, then everything', async () => {
  const options = await settings();
  await (await options.waitForSelector('.shelf summary'))?.click();
  const count = () => textOf(options, '.shelf-count').then(([text]) => parseInt(text ?? '', 10));
  const before = await count();
  expect(before).toBeGreaterThan(1);
  await options.click('.shelf details li button');
  await expect.poll(count).toBe(before - 1);
  await press(options, 'Forget everything');
  await options.waitForSelector('xpath///p[contains(., "cannot be undone")]');
  await press(options, 'Forget everything');
  await expect.poll(count).toBe(0);
});

test('nothing left this machine, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  // Chromium itself writes down that the busy provider was busy.
  const errors = (await product.driver.errors()).filter((error) => !error.includes('status of 429'));
  expect(errors).toEqual([]);
});
