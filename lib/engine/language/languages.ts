// The languages that are read, by code.
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { Language, LanguageCode } from './language';
import { SPANISH } from './spanish';

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** The language of that code, "de" or "de-AT"; English words where it is not read. */
export function languageCalled(code: string): Language {
  return Object.values(LANGUAGES).find((one) => one.code === code.split('-')[0]) ?? ENGLISH;
}
