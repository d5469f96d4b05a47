// Runs in a page: fills a shelf with made articles and times searches on it, index and all.
import { labelled, rankSameEvent, type Digest } from '../../lib/coverage';
import { openShelf } from '../../lib/shelf';
import { openDatabase } from '../../lib/shelf/database';

/** About as many different words as ten thousand leads have, some in every tenth article and most in a few. */
const VOCABULARY = 30_000;
const TERMS = 70;
/** Without function words, the commonest word stands in about one article of six. */
const COMMONEST = 60;
const CANDIDATES = 100;
const READ = 25;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 1);

export interface ShelfTimes {
  /** Milliseconds for the first search after the database was opened, opening included. */
  cold: number;
  /** Milliseconds of each later search and ranking, shortest first. */
  warm: number[];
  found: number;
}

export async function fillShelf(articles: number): Promise<void> {
  const database = await openDatabase('bench');
  for (let i = 0; i < articles; i += 1000) {
    const transaction = database.transaction(['articles', 'briefs'], 'readwrite');
    for (let j = i; j < Math.min(i + 1000, articles); j++) {
      const article = madeDigest(j);
      const words = article.words.flat().join(' ');
      void transaction.objectStore('articles').put({ key: article.id, keptAt: NOW, article });
      void transaction
        .objectStore('briefs')
        .put({ key: article.id, title: article.title, published: article.published, words });
    }
    await transaction.done;
  }
  database.close();
}

export async function timeSearches(searches: number): Promise<ShelfTimes> {
  const start = performance.now();
  const shelf = await openShelf(isDigest, 'bench');
  let found = 0;
  const search = async (i: number): Promise<void> => {
    const article = madeDigest(i * 37 + 5);
    const ranked = rankSameEvent(article, await shelf.similar(article.words, CANDIDATES)).slice(0, READ);
    const articles = await shelf.articles(ranked.map(({ item }) => item.key));
    found = labelled(
      article,
      articles.map((item, i) => ({ item, score: ranked[i]?.score ?? 0, shown: true })),
    ).length;
  };
  await search(0);
  const cold = performance.now() - start;
  const warm: number[] = [];
  for (let i = 1; i <= searches; i++) {
    const from = performance.now();
    await search(i);
    warm.push(performance.now() - from);
  }
  shelf.close();
  return { cold, warm: warm.sort((a, b) => a - b), found };
}

/** An article of words drawn by Zipf's law, the same one for the same number. */
function madeDigest(number: number): Digest {
  let state = number * 2_654_435_761 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const words = new Map<string, number>();
  while (words.size < TERMS) {
    const rank = Math.floor(COMMONEST * Math.exp(random() * Math.log(VOCABULARY / COMMONEST)));
    words.set(`word${rank}`, words.size < 8 ? 1.69 : 1);
  }
  const text =
    'A claim about the harbour, as long as claims are, told by somebody to somebody else at length.';
  return {
    ...{ id: `article${number}`, url: `https://paper.example/${number}`, title: text, outlet: 'Paper' },
    ...{ published: new Date(NOW - (number % 400) * DAY).toISOString(), lead: text.repeat(3), credit: null },
    sources: Array.from({ length: 8 }, (_, i) => ({ name: `Source ${i}`, kind: 'person' as const })),
    origins: [{ name: `Source ${number % 7}`, kind: 'person', claims: 3 }],
    claims: Array.from({ length: 15 }, () => ({ text, path: ['Source 1'] })),
    quotes: Array.from({ length: 10 }, () => text),
    links: [],
    shingles: Array.from({ length: 400 }, () => Math.floor(random() * 2 ** 32)),
    words: [...words],
  };
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'object' && value !== null;
}
