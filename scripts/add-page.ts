// `npm run add-page FILE`: makes a test of a page that was saved for a report (any file with HTML will do).
// It puts the page into a folder of its own under test/saved-pages/, with what Whence makes of it now. Correct those words
// to what a reader would expect: test/saved-pages/pages.test.ts fails until the code agrees.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHtml } from '../lib/api/parse-html';
import { pageCopy } from '../lib/page/page-copy';
import { expectationOf } from '../test/saved-pages/expectation';
import { ROOT } from './run-command';

const MOST_WORDS = 6;

try {
  await addPage(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function addPage(file: string | undefined): Promise<void> {
  if (file === undefined || process.argv.length > 3) throw new Error('Usage: npm run add-page -- FILE');
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const document = parseHtml(readFileSync(file, 'utf8'));
  // Once more, for a page that was saved by other means.
  const page = pageCopy(document);
  const name = nameOf(document.title || basename(file));
  const folder = join(ROOT, 'test/saved-pages', name);
  if (existsSync(folder)) throw new Error(`test/saved-pages/${name}/ is there already: remove it first.`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), page);
  const expected = await expectationOf(page);
  writeFileSync(join(folder, 'expected.txt'), expected);
  console.log(expected);
  console.log(
    `This is what Whence makes of the page. Correct test/saved-pages/${name}/expected.txt where it is wrong, and`,
  );
  console.log('look through page.html for anything that is personal or not yours to publish.');
}

/** The first words of a title, as the name of a folder. */
function nameOf(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return (
    plain
      .match(/[a-z0-9]+/g)
      ?.slice(0, MOST_WORDS)
      .join('-') ?? 'page'
  );
}
