// Where the weights of each language are: beside this file, in the sources as in the package. Written out one by one,
// so that a bundler finds them and brings them along.
import type { LanguageCode } from '../engine';

export const WEIGHTS: Readonly<Record<LanguageCode, URL>> = {
  en: new URL('../engine/network/weights/en.bin', import.meta.url),
  de: new URL('../engine/network/weights/de.bin', import.meta.url),
  fr: new URL('../engine/network/weights/fr.bin', import.meta.url),
  es: new URL('../engine/network/weights/es.bin', import.meta.url),
};
