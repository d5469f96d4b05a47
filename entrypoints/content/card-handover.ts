// The card and its words are scripts of their own, which a page gets only once its reader wants a card. They hand
// themselves over in the world that the extension's scripts share, where the page's own scripts cannot look.
import { requestCard } from '@/lib/browser/card-script';
import type { CardWords } from '@/locales/card/en';
import type { CardDrawer } from './card';

const CARD = Symbol.for('whence.card');
const WORDS = Symbol.for('whence.words');
const world = globalThis as { [CARD]?: CardDrawer; [WORDS]?: CardWords };

export const offerWords = (words: CardWords): void => {
  world[WORDS] = words;
};
export const offeredWords = (): CardWords | undefined => world[WORDS];
export const offerCard = (card: CardDrawer): void => {
  world[CARD] = card;
};

/** The card, fetched when first asked for. Undefined where the browser no longer lets us put it there. */
export async function fetchCard(): Promise<CardDrawer | undefined> {
  if (!world[CARD]) await requestCard();
  return world[CARD];
}
