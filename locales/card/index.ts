// The card's words in use. They go into pages, so no more than one language of them comes along.
import type { CardWords } from './en';

/** Unset until `speakCard` has been called. */
export let t: CardWords;

export function speakCard(words: CardWords): void {
  t = words;
}
