// The door of the page room: reads an article off a live page, marks it, and hosts the card beside the words.
export { rangesOf, type Anchors } from './anchors';
export { readPage, type PageReading } from './read-page';
