// What only a card needs, so that a page without one does not carry it.
export type { Box } from '../marks/box';
export { copyText } from './card-copy';
export { openCardHost, type CardHost, type CardHostOptions } from './card-host';
