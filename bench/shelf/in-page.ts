// Runs in a page: fills a shelf with made articles and times searches on it, index and all.
import { labelled, rankSameEvent, type Digest } from '../../lib/coverage';
import { numberedWords, openShelf } from '../../lib/shelf';
import { BLOCK_SIZE, packed } from '../../lib/shelf/block';
import { openDatabase } from '../../lib/shelf/database';

/** About as many different words as ten thousand leads have, some in every tenth article and most in a few. */
const VOCABULARY = 30_000;
const TERMS = 70;
/** Without function words, the commonest word stands in about one article of six. */
const COMMONEST = 60;
const CANDIDATES = 100;
const READ = 25;
/** Reports on one event, and how many of their words they share. */
const STORY = 5;
const SHARED_TERMS = 40;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 1);

export interface ShelfTimes {
  /** Milliseconds for the first search after the database was opened, opening included. */
  first: number;
  /** Milliseconds of each later search and ranking, shortest first. */
  later: number[];
}

export async function fillShelf(articles: number): Promise<void> {
  const database = await openDatabase('bench', () => undefined);
  for (let i = 0; i < articles; i += BLOCK_SIZE) {
    const made = Array.from({ length: Math.min(BLOCK_SIZE, articles - i) }, (_, j) => madeDigest(i + j));
    const transaction = database.transaction(['articles', 'blocks'], 'readwrite');
    for (const article of made)
      void transaction.objectStore('articles').put({ key: article.id, keptAt: NOW, article });
    const briefs = made.map(({ id, title, outlet, published, words }) => ({
      key: id,
      keptAt: NOW,
      title,
      outlet,
      published,
      words: numberedWords(words),
    }));
    void transaction.objectStore('blocks').put(packed(i / BLOCK_SIZE, 0, briefs));
    await transaction.done;
  }
  database.close();
}

export async function timeSearches(searches: number): Promise<ShelfTimes> {
  const start = performance.now();
  const shelf = await openShelf(isDigest, { name: 'bench' });
  const search = async (i: number): Promise<void> => {
    const article = madeDigest(i * 37 + 5);
    const numbered = { ...article, words: numberedWords(article.words) };
    const ranked = rankSameEvent(numbered, await shelf.similar(article.words, CANDIDATES)).slice(0, READ);
    const articles = await shelf.articles(ranked.map(({ item }) => item.key));
    labelled(
      article,
      articles.flatMap((item, place) => (ranked[place] ? [{ ...ranked[place], item }] : [])),
    );
  };
  await search(0);
  const first = performance.now() - start;
  const later: number[] = [];
  for (let i = 1; i <= searches; i++) {
    const from = performance.now();
    await search(i);
    later.push(performance.now() - from);
  }
  shelf.close();
  return { first, later: later.sort((a, b) => a - b) };
}

/** Words drawn by Zipf's law, the same ones for the same number. */
function madeWords(seed: number, most: number): string[] {
  let state = seed * 2_654_435_761 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const rank = () => Math.floor(COMMONEST * Math.exp(random() * Math.log(VOCABULARY / COMMONEST)));
  return Array.from({ length: most }, () => `word${rank()}`);
}

/** The same article for the same number; it shares a story with its neighbours. */
function madeDigest(number: number): Digest {
  const story = Math.floor(number / STORY);
  const terms = new Set([
    ...madeWords(story, SHARED_TERMS),
    ...madeWords(1_000_000 + number, TERMS - SHARED_TERMS),
  ]);
  const words = [...terms].map((term, i): [string, number] => [term, i < 8 ? 1.69 : 1]);
  const text =
    'A claim about the harbour, as long as claims are, told by somebody to somebody else at length.';
  return {
    id: `article${number}`,
    url: `https://paper.example/${number}`,
    title: text,
    outlet: 'Paper',
    published: new Date(NOW - (story % 400) * DAY).toISOString(),
    lead: text.repeat(3),
    credit: null,
    sources: Array.from({ length: 8 }, (_, i) => ({ name: `Source ${i}`, kind: 'person' as const })),
    origins: [{ name: `Source ${number % 7}`, kind: 'person', claims: 3 }],
    claims: Array.from({ length: 15 }, () => ({
      text,
      path: [{ name: 'Source 1', relation: 'says' as const }],
    })),
    quotes: Array.from({ length: 10 }, () => text),
    links: [],
    shingles: Array.from({ length: 400 }, (_, i) => Math.imul(number * 400 + i, 2_654_435_761) >>> 0).sort(
      (a, b) => a - b,
    ),
    words,
  };
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'object' && value !== null;
}
