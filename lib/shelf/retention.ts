// How long and how much is kept.
import type { ShelfDatabase } from './database';

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
