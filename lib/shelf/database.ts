// The shelf's database: what is stored, and how an older one is brought up to date.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What an article is found by. */
export interface Brief {
  title: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The telling words with their weights. */
  words: [term: string, weight: number][];
}

export interface ShelfEntry<T> {
  /** One for each page, whatever address it was opened by. */
  key: string;
  /** When it was put here, in milliseconds of Unix time. */
  keptAt: number;
  article: T;
}

/** `words` packed into one string, "harbour 1.69 quay 1": ten thousand are read at once. */
export interface StoredBrief extends Omit<Brief, 'words'> {
  key: string;
  words: string;
}

export interface ShelfSchema extends DBSchema {
  articles: { key: string; value: ShelfEntry<unknown>; indexes: { keptAt: number } };
  briefs: { key: string; value: StoredBrief };
  /** Counts the changes, so that every context sees when its own copy of the briefs is behind. */
  revision: { key: 'revision'; value: number };
}

export const STORES: ['articles', 'briefs', 'revision'] = ['articles', 'briefs', 'revision'];
export type ShelfDatabase = IDBPDatabase<ShelfSchema>;

/** Each step brings a database from the version of its place in the list to the next one. Steps are never edited. */
const MIGRATIONS: readonly ((database: ShelfDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'key' }).createIndex('keptAt', 'keptAt');
    database.createObjectStore('briefs', { keyPath: 'key' });
    database.createObjectStore('revision');
  },
];

/**
 * Opens the database, making or updating it. When another page wants to update it, this one lets go.
 * @throws when the browser keeps no databases, as some do in private windows, or the disk is full
 */
export function openDatabase(name: string): Promise<ShelfDatabase> {
  return openDB<ShelfSchema>(name, MIGRATIONS.length, {
    upgrade: (database, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
    },
  });
}
