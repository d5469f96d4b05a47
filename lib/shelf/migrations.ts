// How a database of the shelf came to its shape, step by step. Each step brings one from the version of its place in
// the list to the next. A step is never edited: it names stores and fields as they were then.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { BLOCK_SIZE, type KeptBrief, numberedWords, packed } from './block';

/** The one transaction of an update. */
export type Update = IDBPTransaction<unknown, string[], 'versionchange'>;
type Migration = (database: IDBPDatabase, update: Update) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'key' }).createIndex('keptAt', 'keptAt');
    database.createObjectStore('briefs', { keyPath: 'key' });
    database.createObjectStore('revision');
  },
  async (database, update) => {
    const blocks = database.createObjectStore('blocks', { keyPath: 'id' });
    blocks.createIndex('keys', 'keys', { multiEntry: true, unique: true });
    blocks.createIndex('revision', 'revision');
    const revision = Number((await update.objectStore('revision').get('revision')) ?? 0) + 1;
    let gathered: KeptBrief[] = [];
    let id = 0;
    const put = () => {
      if (gathered.length > 0) void update.objectStore('blocks').put(packed(id++, revision, gathered));
      gathered = [];
    };
    const byAge = update.objectStore('articles').index('keptAt');
    for (let cursor = await byAge.openCursor(); cursor; cursor = await cursor.continue()) {
      const { key, keptAt, article } = cursor.value as {
        key: string;
        keptAt: number;
        article: { outlet?: unknown } | null;
      };
      const brief = (await update.objectStore('briefs').get(key)) as BriefOfVersion1 | undefined;
      if (!brief) continue;
      const outlet = typeof article?.outlet === 'string' ? article.outlet : null;
      const { title, published, words } = brief;
      gathered.push({ key, keptAt, title, outlet, published, words: numberedWords(wordsOfVersion1(words)) });
      if (gathered.length === BLOCK_SIZE) put();
    }
    put();
    void update.objectStore('revision').put(revision, 'revision');
    database.deleteObjectStore('briefs');
  },
  async (_database, update) => {
    const articles = update.objectStore('articles');
    for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
      const entry = cursor.value as { article: { claims?: unknown } | null };
      const claims = entry.article?.claims;
      if (Array.isArray(claims))
        await cursor.update({ ...entry, article: { ...entry.article, claims: claims.map(withSteps) } });
    }
  },
];

/** A claim of version 2 names the sources on its path; what each of them does was not kept. */
function withSteps(claim: { path?: unknown } | null): unknown {
  const path = claim?.path;
  if (!Array.isArray(path)) return claim;
  return { ...claim, path: path.map((name: unknown) => ({ name, relation: 'says' })) };
}

interface BriefOfVersion1 {
  key: string;
  title: string | null;
  published: string | null;
  /** "harbour 1.69 quay 1" */
  words: string;
}

function wordsOfVersion1(words: string): [string, number][] {
  const parts = words.split(' ');
  const pairs: [string, number][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) pairs.push([parts[i] ?? '', Number(parts[i + 1])]);
  return pairs;
}
