// Reading a page against stock Readability alone, on a folder of saved pages: npx tsx bench/pages-reading.ts DIR
// [--browser chromium|firefox] [--json]. Both start from the page as it is loaded and leave it unharmed, so stock
// Readability works on a copy.
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { compareReading, type ReadingTimes } from './pages-reading/in-page';
import { pagesOf } from '../scripts/measure-pages/page-set';
import { runInBrowser } from '../scripts/measure-pages/real-browser';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, json: { type: 'boolean' }, each: { type: 'boolean' } },
});
const { browser } = values;
const folder = positionals[0];
if (folder === undefined || (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')) {
  console.error('Name the folder of pages to read, and after --browser either chromium or firefox.');
  process.exit(2);
}
const pages = pagesOf(folder);
const times: ReadingTimes[] = [];
if (browser === undefined) {
  for (const { html, url } of pages) times.push(compareReading(parseHTML(html).document, url));
} else {
  const entry = new URL('pages-reading/in-page.ts', import.meta.url).pathname;
  const answers = await runInBrowser(
    pages,
    browser,
    false,
    entry,
    ({ url }) => `compareReading(document, ${JSON.stringify(url)})`,
  );
  for (const answer of answers) if (!(answer instanceof Error)) times.push(answer as ReadingTimes);
}

const at = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? 0;
const ratios = times.map(({ stock, whence }) => whence / stock);
const figures = {
  where: browser ?? 'node, linkedom',
  pages: times.length,
  stock: {
    median: at(
      times.map(({ stock }) => stock),
      0.5,
    ),
    p95: at(
      times.map(({ stock }) => stock),
      0.95,
    ),
  },
  whence: {
    median: at(
      times.map(({ whence }) => whence),
      0.5,
    ),
    p95: at(
      times.map(({ whence }) => whence),
      0.95,
    ),
  },
  ratio: { median: at(ratios, 0.5), p95: at(ratios, 0.95), most: at(ratios, 1) },
};
if (values.each)
  times.forEach((one, index) => {
    console.log(
      pages[index]?.file,
      one.stock.toFixed(1),
      one.whence.toFixed(1),
      (one.whence / one.stock).toFixed(2),
    );
  });
if (values.json) console.log(JSON.stringify(figures));
else {
  console.log(`Reading ${figures.pages} pages (${figures.where}), milliseconds a page`);
  console.log(
    `  stock Readability  median ${figures.stock.median.toFixed(1)}, p95 ${figures.stock.p95.toFixed(1)}`,
  );
  console.log(
    `  Whence             median ${figures.whence.median.toFixed(1)}, p95 ${figures.whence.p95.toFixed(1)}`,
  );
  console.log(
    `  times stock        median ${figures.ratio.median.toFixed(2)}, p95 ${figures.ratio.p95.toFixed(2)}, most ${figures.ratio.most.toFixed(2)}`,
  );
}
