// Where the packaged extension has each language's weights.
import type { LanguageCode } from '../../language/language';
import de from './de.bin?url';
import en from './en.bin?url';
import es from './es.bin?url';
import fr from './fr.bin?url';

export const WEIGHTS: Readonly<Record<LanguageCode, string>> = { en, de, fr, es };
