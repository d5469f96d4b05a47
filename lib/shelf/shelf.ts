// The shelf: put an article on it, find the ones like it, forget them. Every change is one transaction, so that a
// background stopped halfway leaves the shelf as it was before or as it was to be.
import type { IDBPTransaction } from 'idb';
import {
  type Brief,
  openDatabase,
  type ShelfEntry,
  type ShelfSchema,
  STORES,
  type StoredBrief,
} from './database';
import { outdated, type Retention } from './retention';
import { type KeyedBrief, makeWordIndex, type WordIndex } from './word-index';

const NAME = 'shelf';

export interface Shelf<T> {
  /**
   * Puts an article on the shelf, in place of an earlier reading of the same page. Once it resolves the article is
   * there, whatever happens to this context.
   */
  keep(entry: ShelfEntry<T>, brief: Brief): Promise<void>;
  /** What shares the most words, likest first. The first call reads all briefs, later ones only see if they changed. */
  similar(words: Brief['words'], most: number): Promise<KeyedBrief[]>;
  /** The articles of these keys, in their order; what is gone is left out. */
  articles(keys: readonly string[]): Promise<T[]>;
  /** Everything on the shelf, oldest first: for the list in the settings, and to be exported. */
  entries(): Promise<ShelfEntry<T>[]>;
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
 * @throws when the browser keeps no databases
 */
export async function openShelf<T>(
  isArticle: (value: unknown) => value is T,
  name = NAME,
): Promise<Shelf<T>> {
  const database = await openDatabase(name);
  const channel = new BroadcastChannel(name);
  let index: { words: WordIndex; revision: number } | null = null;

  /** Runs a change and counts it; resolves to the number of the change. */
  const change = async (work: (stores: Stores) => void): Promise<number> => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const stores = storesOf(transaction);
    const revision = ((await stores.revision.get('revision')) ?? 0) + 1;
    work(stores);
    void stores.revision.put(revision, 'revision');
    await transaction.done;
    channel.postMessage(revision);
    return revision;
  };
  /** Brings our copy of the briefs along with a change of our own, unless it was behind already. */
  const follow = (revision: number, apply: (words: WordIndex) => void): void => {
    if (index?.revision !== revision - 1) return;
    apply(index.words);
    index.revision = revision;
  };
  const upToDate = async (): Promise<WordIndex> => {
    const revision = (await database.get('revision', 'revision')) ?? 0;
    if (index?.revision !== revision) {
      const briefs = await database.getAll('briefs');
      index = { words: makeWordIndex(briefs.map(unpacked)), revision };
    }
    return index.words;
  };
  const forget = async (keys: readonly string[]): Promise<void> => {
    if (keys.length === 0) return;
    const revision = await change(({ articles, briefs }) => {
      for (const key of keys) {
        void articles.delete(key);
        void briefs.delete(key);
      }
    });
    follow(revision, (words) => {
      for (const key of keys) words.drop(key);
    });
  };

  return {
    keep: async (entry, brief) => {
      const keyed = { ...brief, key: entry.key };
      const revision = await change(({ articles, briefs }) => {
        void articles.put(entry);
        void briefs.put(packed(keyed));
      });
      follow(revision, (words) => {
        words.put(keyed);
      });
    },
    similar: async (words, most) => (await upToDate()).likest(words, most),
    articles: async (keys) => {
      const { store } = database.transaction('articles');
      const found = await Promise.all(keys.map((key) => store.get(key)));
      return found.flatMap((entry) => (entry && isArticle(entry.article) ? [entry.article] : []));
    },
    entries: async () =>
      (await database.getAllFromIndex('articles', 'keptAt')).flatMap((entry) =>
        isArticle(entry.article) ? [{ ...entry, article: entry.article }] : [],
      ),
    prune: async (retention, now) => forget(await outdated(database, retention, now)),
    forget,
    forgetAll: async () => {
      await change(({ articles, briefs }) => {
        void articles.clear();
        void briefs.clear();
      });
      index = null;
    },
    watch: (onChange) => {
      const listener = () => {
        onChange();
      };
      channel.addEventListener('message', listener);
      return () => {
        channel.removeEventListener('message', listener);
      };
    },
    close: () => {
      channel.close();
      database.close();
    },
  };
}

type Stores = ReturnType<typeof storesOf>;

function storesOf(transaction: IDBPTransaction<ShelfSchema, typeof STORES, 'readwrite'>) {
  return {
    articles: transaction.objectStore('articles'),
    briefs: transaction.objectStore('briefs'),
    revision: transaction.objectStore('revision'),
  };
}

function packed({ words, ...brief }: KeyedBrief): StoredBrief {
  return { ...brief, words: words.map(([term, weight]) => `${term} ${weight}`).join(' ') };
}

function unpacked({ words, ...brief }: StoredBrief): KeyedBrief {
  const parts = words.split(' ');
  const pairs: Brief['words'] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) pairs.push([parts[i] ?? '', Number(parts[i + 1])]);
  return { ...brief, words: pairs };
}
