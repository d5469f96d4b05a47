// The card's words in every language there is.
import { cardAr } from './ar';
import { cardDe } from './de';
import { cardEn, type CardWords } from './en';
import { cardEs } from './es';
import { cardFr } from './fr';

export const CARD_LANGUAGES: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'ar', CardWords>> = {
  en: cardEn,
  de: cardDe,
  fr: cardFr,
  es: cardEs,
  ar: cardAr,
};
