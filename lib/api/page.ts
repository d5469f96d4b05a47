// `whence/page`: the article off a Document, a live one or a parsed file. Nothing in it is changed.
export { readPage, readPageInSlices, type PageReading } from '../page/read-page';
export { rangesOf, type Anchors } from '../page/extract/anchors';
export type { Article, Block, Link, Span } from '../model';
