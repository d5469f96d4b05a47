// The card's words in use.
import { spokenIn } from '../words';
import { cardAr } from './ar';
import { cardDe } from './de';
import { cardEn, type CardWords } from './en';
import { cardEs } from './es';
import { cardFr } from './fr';

/** English until `speakCard` has been called. */
export let t: CardWords = cardEn;

/** @param languages as the browser lists them, the one the reader likes best first */
export function speakCard(languages: readonly string[]): void {
  t = spokenIn<CardWords>({ en: cardEn, de: cardDe, fr: cardFr, es: cardEs, ar: cardAr }, languages);
}
