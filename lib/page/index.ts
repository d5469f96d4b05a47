// The door of the page room: reads an article off a live page and marks it. What a card needs has a door of its own.
export { rangesOf, type Anchors } from './anchors';
export type { Box } from './box';
export { markNames, type MarkNames } from './mark-style';
export type { Mark } from './marked-claims';
export { paintMarks, type PaintedMarks, type PaintOptions } from './marks';
export { readPage, readPageInSlices, type PageReading } from './read-page';
export { onceShown, onReaderPresent } from './reader-presence';
export { adoptSheet, type AdoptedSheet } from './adopted-sheet';
export { rest } from './steps';
export { watchPage, type PageWatch, type Watched } from './watch-page';
export { watchedParts } from './watched-parts';
