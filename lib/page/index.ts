// The door of the page room: reads an article off a live page and marks it. What a card needs has a door of its own.
export { rangesOf, type Anchors } from './extract/anchors';
export type { Box } from './marks/box';
export { markNames, markStyle, type MarkNames } from './marks/mark-style';
export type { Mark } from './marks/marked-claims';
export { paintMarks, type PaintedMarks, type PaintOptions } from './marks/marks';
export { readPage, readPageInSlices, type PageReading } from './read-page';
export { onceShown, onReaderPresent } from './watch/reader-presence';
export { adoptSheet, type AdoptedSheet } from './marks/adopted-sheet';
export { rest } from './steps';
export { watchPage, type PageWatch, type Watched } from './watch/watch-page';
export { watchedParts } from './watch/watched-parts';
