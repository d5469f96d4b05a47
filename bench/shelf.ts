// How long a search of a full shelf takes, in both browsers: `npx tsx bench/shelf.ts [articles]`.
import { measureShelf } from './shelf/measure';

for (const { browser, articles, first, median, p95 } of await measureShelf(
  Number(process.argv[2] ?? 10_000),
)) {
  const [one, half, most] = [first, median, p95].map((time) => time.toFixed(1));
  console.log(
    `${browser}: ${articles} articles, first search ${one} ms, then median ${half} ms, p95 ${most} ms`,
  );
}
