// The words in use. Every component takes its words from here; those of the card on the page, from card/.
import { ar } from './ar';
import { speakCard } from './card';
import { CARD_LANGUAGES } from './card/languages';
import { de } from './de';
import { en, type Words } from './en';
import { es } from './es';
import { fr } from './fr';
import { spokenIn } from './words';

export const LANGUAGES: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'ar', Words>> = { en, de, fr, es, ar };

/** English until `speak` has been called. */
export let t: Words = en;

/** @param languages as the browser lists them, the one the reader likes best first */
export function speak(languages: readonly string[]): void {
  t = spokenIn<Words>(LANGUAGES, languages);
  speakCard(spokenIn(CARD_LANGUAGES, languages));
}
