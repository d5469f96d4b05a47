// The shelf's database: what is stored, and how an older one is brought up to date.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Block } from './block';
import { MIGRATIONS, type Update } from './migrations';

export interface ShelfEntry<T> {
  /** One for each page, whatever address it was opened by. */
  key: string;
  /** When it was put here, in milliseconds of Unix time. */
  keptAt: number;
  article: T;
}

export interface ShelfSchema extends DBSchema {
  articles: { key: string; value: ShelfEntry<unknown>; indexes: { keptAt: number } };
  /** What the articles are found by: see block.ts. */
  blocks: { key: number; value: Block; indexes: { keys: string; revision: number } };
  /** Counts the changes, so that every context sees when its own copy of the blocks is behind. */
  revision: { key: 'revision'; value: number };
}

export const STORES: ['articles', 'blocks', 'revision'] = ['articles', 'blocks', 'revision'];
export type ShelfDatabase = IDBPDatabase<ShelfSchema>;
export type ShelfChange = IDBPTransaction<ShelfSchema, typeof STORES, 'readwrite'>;

/**
 * Opens the database, making or updating it. An update is one transaction: a context stopped in the middle of it
 * leaves the older database as it was. When another page wants to update it, this one lets go.
 * @param onClosed called when it is let go, or lost, without having been asked to close: it must be opened again
 * @throws when the browser keeps no databases, as some do in private windows, or the disk is full
 */
export function openDatabase(name: string, onClosed: () => void): Promise<ShelfDatabase> {
  return openDB<ShelfSchema>(name, MIGRATIONS.length, {
    upgrade: (database, from, _to, change) => {
      // Half an update must not stand: what fails takes back what went before it.
      migrate(database as unknown as IDBPDatabase, from, change as unknown as Update).catch(() =>
        change.abort(),
      );
    },
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function migrate(database: IDBPDatabase, from: number, update: Update): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(database, update);
}

export interface Retention {
  /** An article not opened for so many days is forgotten. */
  days: number;
  /** Beyond so many, those opened longest ago are forgotten. */
  most: number;
}

const DAY = 86_400_000;

/** The keys of what is older or more than the reader wants kept. */
export async function outdated(
  database: ShelfDatabase,
  { days, most }: Retention,
  now: number,
): Promise<string[]> {
  const byAge = database.transaction('articles').store.index('keptAt');
  const [tooOld, size] = await Promise.all([
    byAge.getAllKeys(IDBKeyRange.upperBound(now - days * DAY, true)),
    byAge.count(),
  ]);
  if (size - tooOld.length <= most) return tooOld;
  return byAge.getAllKeys(null, size - most);
}
