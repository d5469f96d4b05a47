// Whether the same document is found in other languages: of all articles of a set, which are nearest to each.
//   npx tsx bench/quality/sisters.ts GOLD SET PREFIX
// GOLD/LANG/SET holds NAME.article.txt and an index.jsonl of {name, title}; articles whose name begins with PREFIX
// and is the same in two languages are one document.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparable, rankSameEvent } from '../../lib/coverage';
import { termCounts, weightsOf } from '../../lib/coverage/digest';

interface Sister extends Comparable {
  name: string;
}

/** All of one day, so that nothing but words tells them apart. */
const DAY = '2018-09-25';

function read(gold: string, set: string): Sister[] {
  return readdirSync(gold).flatMap((language) => {
    const folder = join(gold, language, set);
    const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const { name, title } = JSON.parse(line) as { name: string; title: string };
      const text = readFileSync(join(folder, `${name}.article.txt`), 'utf8');
      return { name, title, published: DAY, words: weightsOf(termCounts({ title, text })) };
    });
  });
}

function main([gold, set, prefix]: readonly string[]): void {
  if (gold === undefined || set === undefined || prefix === undefined) {
    console.error('usage: sisters.ts GOLD SET PREFIX');
    process.exitCode = 2;
    return;
  }
  const articles = read(gold, set);
  const tally = { sisters: 0, found: 0, shown: 0, shownRight: 0 };
  for (const article of articles.filter(({ name }) => name.startsWith(prefix))) {
    const isSister = (other: Sister): boolean => other !== article && other.name === article.name;
    const sisters = articles.filter(isSister).length;
    const others = articles.filter((other) => other !== article);
    const ranked = rankSameEvent(article, others);
    const shown = ranked.filter((one) => one.shown);
    tally.sisters += sisters;
    tally.found += ranked.slice(0, sisters).filter(({ item }) => isSister(item)).length;
    tally.shown += shown.length;
    tally.shownRight += shown.filter(({ item }) => isSister(item)).length;
  }
  const share = (part: number, of: number): string => (part / of).toFixed(3);
  console.log(`${articles.length} articles; sisters among the nearest: ${share(tally.found, tally.sisters)}`);
  console.log(
    `shown: precision ${share(tally.shownRight, tally.shown)}, recall ${share(tally.shownRight, tally.sisters)}`,
  );
}

main(process.argv.slice(2));
