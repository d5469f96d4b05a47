// Measures the page reader on a folder of saved pages: npx tsx scripts/measure-pages.ts DIR
// [--browser chromium|firefox [--scripts]] [--each]. Without --browser, on files parsed in this process.
import { parseArgs } from 'node:util';
import { parseHtml } from '@/lib/api/parse-html';
import { measure } from './measure-pages/in-page';
import { pagesOf, type SavedPage } from './measure-pages/page-set';
import { measureInBrowser } from './measure-pages/real-browser';
import { lineOf, summarise, type Measured } from './measure-pages/summary';

const measureParsed = (page: SavedPage): Measured => {
  return { page, figures: measure(parseHtml(page.html), page.url) };
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, scripts: { type: 'boolean' }, each: { type: 'boolean' } },
});
const { browser, scripts = false, each = false } = values;
const folder = positionals[0];
if (folder === undefined || (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')) {
  console.error('Name the folder of pages to measure, and after --browser either chromium or firefox.');
  process.exitCode = 2;
} else {
  const pages = pagesOf(folder);
  const measured =
    browser === undefined ? pages.map(measureParsed) : await measureInBrowser(pages, browser, scripts);
  if (each) console.log(measured.map(lineOf).join('\n'));
  console.log(summarise(measured).join('\n'));
}
