// The card's words are a script of their own, one for each language. It leaves them in the global scope that the
// extension's scripts share, for the card's script that runs after it.
import type { CardWords } from './en';

const WORDS = Symbol.for('whence.words');
const shared = globalThis as { [WORDS]?: CardWords };

/** @public from the script of each language, which wxt.config.ts writes */
export function leaveWords(words: CardWords): void {
  shared[WORDS] = words;
}

/** Undefined where no words were left. */
export const wordsLeft = (): CardWords | undefined => shared[WORDS];
