// The card is a script of its own, which a page gets only once its reader wants a card. It registers itself in the
// global scope that the extension's scripts share, and that the page's own scripts cannot reach.
import { requestCard } from '../browser/card-script';
import type { Claim, Report } from '../model';
import type { Box } from '../page';

/** Where a card stands: beside words (viewport coordinates, null once they are gone), in a style that shows it. */
export interface CardPlace {
  wordsAt: () => Box | null;
  /** The name of the highlight that shows the card: see `CardHostOptions`. */
  shownBy: string;
}

export interface ClaimCard {
  claim: Claim;
  report: Report;
  /** Whether the reader came by keyboard, and goes on in the card. */
  focus: boolean;
  /** The reader called the claim wrong, and that is kept. */
  onWrong: () => void;
}

/** What the card's script can do. Each function returns what closes the card, and calls `onClose` once it is closed. */
export interface CardDrawer {
  openClaimCard: (doc: Document, place: CardPlace, card: ClaimCard, onClose: () => void) => () => void;
  openPassageNote: (doc: Document, place: CardPlace, onClose: () => void) => () => void;
}

const CARD = Symbol.for('whence.card');
const shared = globalThis as { [CARD]?: CardDrawer };

/** From the card's script: registers it. */
export function registerCard(card: CardDrawer): void {
  shared[CARD] = card;
}

/** From the agent: the card, loaded when first asked for. Undefined where the browser no longer allows that. */
export async function loadCard(): Promise<CardDrawer | undefined> {
  if (!shared[CARD]) await requestCard();
  return shared[CARD];
}
