// Measures the page reader on a folder of saved pages: npx tsx scripts/measure-pages.ts DIR
// [--browser chromium|firefox [--scripts]] [--each]. Without --browser, on files parsed in this process; with it, what
// the browser reads is compared with that.
import { parseArgs } from 'node:util';
import { parseHtml } from '@/lib/api/parse-html';
import { measure } from './measure-pages/in-page';
import { pagesOf, type SavedPage } from './measure-pages/page-set';
import { measureInBrowser } from './measure-pages/real-browser';
import { differences, lineOf, summarise, type Measured } from './measure-pages/summary';

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
  const parsed = pages.map(measureParsed);
  const measured = browser === undefined ? parsed : await measureInBrowser(pages, browser, scripts);
  if (each) console.log(measured.map(lineOf).join('\n'));
  console.log(summarise(measured).join('\n'));
  if (browser !== undefined) console.log(differences(parsed, measured).join('\n'));
}
