// The API of lib/page: reads an article off a live page and marks it. What only a card needs is in card/index.
export { rangesOf, type Anchors } from './extract/anchors';
export type { Box } from './marks/box';
export { markNames, markStyle, type MarkNames } from './marks/mark-style';
export type { Mark } from './marks/marked-claims';
export { paintMarks, type PaintedMarks, type PaintOptions } from './marks/marks';
export { readPage, readPageInSlices, type PageReading } from './read-page';
export { onceShown, onReaderPresent } from './watch/reader-presence';
export { adoptSheet, type AdoptedSheet } from './marks/adopted-sheet';
export { rest } from './steps';
export { watchedParts, watchPage, type PageWatch, type Watched } from './watch/watch-page';
