// The door of the page room: reads an article off a live page, marks it, and hosts the card beside the words.
export { rangesOf, type Anchors } from './anchors';
export type { Box } from './box';
export { copyText } from './card-copy';
export { openCardHost, type CardHost, type CardHostOptions } from './card-host';
export type { MarkLook } from './mark-style';
export { paintMarks, type Mark, type PaintedMarks, type PaintOptions } from './marks';
export { readPage, type PageReading } from './read-page';
export { onReaderPresent } from './reader-presence';
export { watchPage, type PageWatch, type Watched } from './watch-page';
export { watchedParts } from './watched-parts';
