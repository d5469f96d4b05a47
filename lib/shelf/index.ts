// The door of the shelf: articles that the reader has opened, kept on this device and found again by their words.
export type { Brief, ShelfEntry } from './database';
export { MOST_KEPT, type Retention } from './retention';
export { openShelf, type Shelf } from './shelf';
export { makeWordIndex, type KeyedBrief } from './word-index';
