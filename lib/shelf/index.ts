// The shelf's API: articles that the reader has opened, kept on this device and found again by their words.
export { type Brief, type KeptBrief, numberedWords } from './block';
export type { Retention, ShelfEntry } from './database';
export { openShelf, type Shelf } from './shelf';
