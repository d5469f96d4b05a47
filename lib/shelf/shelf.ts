// The shelf: put an article on it, find the ones like it, forget them. Every change is one transaction, so that a
// background stopped halfway leaves the shelf as it was before or as it was to be.
import { type Block, BLOCK_SIZE, type Brief, briefsOf, type KeptBrief, numberedWords, packed } from './block';
import {
  openDatabase,
  outdated,
  type Retention,
  type ShelfChange,
  type ShelfEntry,
  STORES,
} from './database';
import { nearest } from './nearest';

const NAME = 'shelf';
/** Entries read at once when all are: some hundred kilobytes. */
const BATCH = 100;

export interface Shelf<T> {
  /**
   * Puts an article on the shelf, in place of an earlier reading of the same page. Once it resolves the article is
   * there, whatever happens to this context.
   */
  keep(entry: ShelfEntry<T>, brief: Brief): Promise<void>;
  /** The articles that share the most words, nearest first. The first call reads the whole index, later ones what has changed. */
  similar(words: Brief['words'], most: number): Promise<KeptBrief[]>;
  /** The articles of these keys, in their order; what is gone is left out. */
  articles(keys: readonly string[]): Promise<T[]>;
  /** What stands on the shelf, put there last first, for a list of it. */
  list(): Promise<KeptBrief[]>;
  /** Everything on the shelf by its key, some at a time, to be exported. */
  entries(): AsyncGenerator<ShelfEntry<T>[]>;
  /** Forgets what is older or more than the reader wants kept. */
  prune(retention: Retention, now: number): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  forgetAll(): Promise<void>;
  /** Calls back when another context changed the shelf. Returns its undo. */
  watch(onChange: () => void): () => void;
  close(): void;
}

/**
 * @param isArticle guards what comes off the shelf: an article that an older version kept in another shape is left out
 * @param options.onClosed called when another page's update, or the browser, has closed it: it must be opened again
 * @throws when the browser keeps no databases
 * @example const shelf = await openShelf(isDigest); await shelf.similar(article.words, 5);
 */
export async function openShelf<T>(
  isArticle: (value: unknown) => value is T,
  { name = NAME, onClosed = () => undefined }: { name?: string; onClosed?: () => void } = {},
): Promise<Shelf<T>> {
  const database = await openDatabase(name, onClosed);
  const channel = new BroadcastChannel(name);
  const blocks = new Map<number, Block>();
  let known = -1;

  /** Runs a change and counts it. What a step throws undoes all of them. */
  const change = async (work: (stores: Stores, revision: number) => Promise<void>): Promise<void> => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const stores = storesOf(transaction);
    const revision = ((await stores.revision.get('revision')) ?? 0) + 1;
    void stores.revision.put(revision, 'revision');
    await work(stores, revision);
    await transaction.done;
    channel.postMessage(revision);
  };
  /** Our copy of the blocks, with what any context has changed since. */
  const upToDate = async (): Promise<Block[]> => {
    const transaction = database.transaction(['blocks', 'revision']);
    const revision = (await transaction.objectStore('revision').get('revision')) ?? 0;
    if (revision !== known) {
      const store = transaction.objectStore('blocks');
      const [changed, ids] = await Promise.all([
        store.index('revision').getAll(IDBKeyRange.lowerBound(known, true)),
        store.getAllKeys(),
      ]);
      for (const block of changed) blocks.set(block.id, block);
      const there = new Set(ids);
      for (const id of blocks.keys()) if (!there.has(id)) blocks.delete(id);
      known = revision;
    }
    return [...blocks.values()];
  };
  const isOurs = (entry: ShelfEntry<unknown>): entry is ShelfEntry<T> => isArticle(entry.article);
  const forget = async (keys: readonly string[]): Promise<void> => {
    if (keys.length === 0) return;
    await change(async (stores, revision) => {
      for (const key of keys) void stores.articles.delete(key);
      await takeOut(stores, keys, revision);
    });
  };

  return {
    keep: async (entry, brief) => {
      const { key, keptAt } = entry;
      const kept = { ...brief, key, keptAt, words: numberedWords(brief.words) };
      await change(async (stores, revision) => {
        void stores.articles.put(entry);
        await takeOut(stores, [key], revision);
        const last = (await stores.blocks.openCursor(null, 'prev'))?.value;
        const isFull = !last || last.keys.length >= BLOCK_SIZE;
        void stores.blocks.put(
          isFull
            ? packed((last?.id ?? -1) + 1, revision, [kept])
            : packed(last.id, revision, [...briefsOf(last), kept]),
        );
      });
    },
    similar: async (words, most) => nearest(await upToDate(), numberedWords(words), most),
    articles: async (keys) => {
      const { store } = database.transaction('articles');
      const found = await Promise.all(keys.map((key) => store.get(key)));
      return found.flatMap((entry) => (entry && isOurs(entry) ? [entry.article] : []));
    },
    list: async () => (await upToDate()).flatMap(briefsOf).sort((a, b) => b.keptAt - a.keptAt),
    entries: async function* () {
      for (let after: IDBKeyRange | null = null; ;) {
        const some: ShelfEntry<unknown>[] = await database.getAll('articles', after, BATCH);
        const last = some.at(-1);
        if (!last) return;
        yield some.filter(isOurs);
        after = IDBKeyRange.lowerBound(last.key, true);
      }
    },
    prune: async (retention, now) => forget(await outdated(database, retention, now)),
    forget,
    forgetAll: () =>
      change(async (stores) => {
        await Promise.all([stores.articles.clear(), stores.blocks.clear()]);
      }),
    watch: (onChange) => {
      const listener = () => onChange();
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
    close: () => {
      channel.close();
      database.close();
    },
  };
}

type Stores = ReturnType<typeof storesOf>;

function storesOf(transaction: ShelfChange) {
  return {
    articles: transaction.objectStore('articles'),
    blocks: transaction.objectStore('blocks'),
    revision: transaction.objectStore('revision'),
  };
}

/** Takes articles out of the blocks that they stand in; an empty block goes. */
async function takeOut({ blocks }: Stores, keys: readonly string[], revision: number): Promise<void> {
  const leaving = new Set(keys);
  for (const key of keys) {
    const block = await blocks.index('keys').get(key);
    if (!block) continue;
    const left = briefsOf(block).filter((brief) => !leaving.has(brief.key));
    await (left.length > 0 ? blocks.put(packed(block.id, revision, left)) : blocks.delete(block.id));
  }
}
