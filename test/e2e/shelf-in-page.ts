// Runs in a page, where there is a real IndexedDB: the shelf, and databases as older versions left them.
import { isDigest } from '@/lib/coverage';
import { openShelf } from '@/lib/shelf';

interface Note {
  title: string;
  outlet: string;
  /** Some weight, so that writing takes a while. */
  ballast: string;
}
const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'ballast' in value;

export const shelfOf = (name: string) => openShelf(isNote, { name });
export const digestsOf = (name: string) => openShelf(isDigest, { name });
export type Notes = Awaited<ReturnType<typeof shelfOf>>;

export const keepNote = (shelf: Notes, key: string, keptAt: number, words = 'harbour quay', ballast = '') => {
  const about = { title: `About ${key}`, outlet: 'The Lantern' };
  const weighed = words.split(' ').map((word): [string, number] => [word, 1]);
  return shelf.keep(
    { key, keptAt, article: { ...about, ballast } },
    { ...about, published: null, words: weighed },
  );
};

/** Keeps note after note, each told once it is kept, until somebody ends this worker. */
export async function keepUntilKilled(name: string): Promise<void> {
  const shelf = await shelfOf(name);
  for (let i = 0; ; i++) {
    const key = crypto.randomUUID();
    await keepNote(shelf, key, i, `word${i % 7} quay`, 'x'.repeat(200_000));
    postMessage(key);
  }
}

/** Both stores as they are, without the shelf's own reading of them. */
export async function storedKeys(name: string): Promise<{ articles: string[]; indexed: string[] }> {
  const shelf = await shelfOf(name);
  const articles: string[] = [];
  for await (const some of shelf.entries()) articles.push(...some.map(({ key }) => key));
  const indexed = (await shelf.list()).map(({ key }) => key);
  shelf.close();
  return { articles: articles.sort(), indexed: indexed.sort() };
}

const done = (request: IDBRequest) =>
  new Promise<unknown>((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });

/** Makes sure that there is no database of that name, so that a test can be tried again. */
export async function emptied(name: string): Promise<string> {
  await done(indexedDB.deleteDatabase(name));
  return name;
}

/** A database as version 1 made it: its briefs are strings, one for each article. */
export async function leaveVersion1(name: string, notes: number, words: unknown): Promise<void> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('articles', { keyPath: 'key' }).createIndex('keptAt', 'keptAt');
    opening.result.createObjectStore('briefs', { keyPath: 'key' });
    opening.result.createObjectStore('revision');
  };
  const database = (await done(opening)) as IDBDatabase;
  const transaction = database.transaction(['articles', 'briefs', 'revision'], 'readwrite');
  for (let i = 0; i < notes; i++) {
    const key = `note ${i}`;
    const article = { title: `About ${key}`, outlet: 'The Lantern', ballast: '' };
    transaction.objectStore('articles').put({ key, keptAt: i, article });
    transaction.objectStore('briefs').put({ key, title: article.title, published: '2024-05-10', words });
  }
  await done(transaction.objectStore('revision').put(notes, 'revision'));
  database.close();
}

/** A database as version 2 made it, with one article. */
export async function leaveVersion2(name: string, key: string, article: object): Promise<void> {
  const opening = indexedDB.open(name, 2);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('articles', { keyPath: 'key' }).createIndex('keptAt', 'keptAt');
    opening.result.createObjectStore('revision');
    const blocks = opening.result.createObjectStore('blocks', { keyPath: 'id' });
    blocks.createIndex('keys', 'keys', { multiEntry: true, unique: true });
    blocks.createIndex('revision', 'revision');
  };
  const database = (await done(opening)) as IDBDatabase;
  const articles = database.transaction('articles', 'readwrite').objectStore('articles');
  await done(articles.put({ key, keptAt: 1, article }));
  database.close();
}

/** Of the database as it is: its version, and how many rows each store has. */
export async function rowsOf(name: string): Promise<{ version: number; rows: Record<string, number> }> {
  const database = (await done(indexedDB.open(name))) as IDBDatabase;
  const rows: Record<string, number> = {};
  for (const store of database.objectStoreNames) {
    rows[store] = Number(await done(database.transaction(store).objectStore(store).count()));
  }
  database.close();
  return { version: database.version, rows };
}
