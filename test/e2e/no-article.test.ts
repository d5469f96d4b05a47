// Pages that are not read by themselves: what the reader is told of them, and how they may be read anyway.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOf } from '../../scripts/drive/page-marks';
import { type PageServer, servePages } from './page-server';
import { startProduct, type Product } from './product';

const LIST =
  '<!doctype html><html lang="en"><title>Notes of the quay</title><nav><a href="/a">Home</a> <a href="/b">Tides</a></nav>' +
  '<ul><li>The ferry will not sail, Ines Falk said.</li><li id="second">The pier is safe, Bo Linden said.</li></ul>';
const PARAGRAPHS = [
  'O porto vai fechar no outono porque o cais está a afundar na lama, disse a capitã do porto na segunda-feira. A decisão foi tomada depois de três semanas de medições.',
  'Segundo os engenheiros, o muro do lado norte cedeu quase um palmo desde a primavera, e as fendas já chegam ao armazém das redes, que está vazio desde então.',
  'Os pescadores terão de levar os barcos para a enseada vizinha, onde há lugar para metade deles. Os outros ficam em terra até que a obra esteja pronta.',
  'A câmara espera que a reparação comece antes do inverno, mas ainda não há dinheiro para ela. O conselho volta a reunir-se na próxima semana para falar do assunto.',
  'Ninguém na vila se lembra de um ano sem barcos, disse o dono do café junto à doca, que abriu a casa há quarenta anos e nunca a fechou por mais de um dia.',
];
const PORTUGUESE =
  '<!doctype html><html lang="pt"><head><title>O porto vai fechar no outono</title><meta property="og:type" content="article">' +
  '<meta property="og:title" content="O porto vai fechar no outono"><meta property="article:published_time" content="2024-05-13T08:00:00Z">' +
  '<meta name="author" content="Rita Vale"></head><body><main><article><h1>O porto vai fechar no outono</h1><p class="byline">Por Rita Vale</p>' +
  `<time datetime="2024-05-13T08:00:00Z">13 de maio de 2024</time>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></main></body>`;
/** The least that a browser shows as a PDF. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

let product: Product;
let server: PageServer;
beforeAll(async () => {
  product = await startProduct();
  server = await servePages(
    new Map([
      ['/notes', { html: LIST }],
      ['/2024/05/13/o-porto-vai-fechar', { html: PORTUGUESE }],
      ['/plan.pdf', { html: PDF, headers: { 'content-type': 'application/pdf' } }],
    ]),
  );
  await product.welcomed();
});
afterAll(async () => {
  await product.stop();
  await server.close();
});

const ask = async (path: string): Promise<[page: Page, popup: Page]> => {
  const page = await product.driver.open(server.origin + path);
  return [page, await product.ask(page)];
};
const headline = (popup: Page) => popup.$eval('h1', (head) => head.textContent);
const pressAnyway = (popup: Page) => popup.click('xpath///button[.="Read it anyway"]');
const claims = (popup: Page) =>
  popup.$$eval('li.claim .statement', (all) => all.map((one) => one.textContent.trim()));

test('what does not look like an article is read at a press, and marked', async () => {
  const [page, popup] = await ask('/notes');
  expect(await headline(popup)).toBe('Nothing to read here.');
  await pressAnyway(popup);
  await popup.waitForSelector('li.claim');
  expect((await claims(popup)).join()).toMatch(/ferry will not sail.*pier is safe/);
  expect(await popup.$eval('main', (main) => main.textContent)).toContain('does not look like an article.');
  await expect
    .poll(async () => (await marksOf(page))['content-named'])
    .toEqual(['The ferry will not sail', 'The pier is safe']);
});

test('of a selection only its words are read', async () => {
  const page = await product.driver.open(`${server.origin}/notes`);
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#second') ?? document.body);
  });
  const popup = await product.ask(page);
  await pressAnyway(popup);
  await popup.waitForSelector('li.claim');
  expect((await claims(popup)).join()).toMatch(/^(?!.*ferry).*pier is safe/);
});

test('another language is told by its name in the headline, without empty views', async () => {
  const [, popup] = await ask('/2024/05/13/o-porto-vai-fechar');
  await expect.poll(() => headline(popup)).toContain('This article is in Portuguese.');
  expect(await popup.$('[role=tab]')).toBeNull();
  expect(await popup.$('.picture')).toBeNull();
});

test('a PDF is told as such', async () => {
  const [, popup] = await ask('/plan.pdf');
  await expect.poll(() => headline(popup)).toBe('This is a PDF. Whence reads web pages.');
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
