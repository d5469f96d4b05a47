// The card's words, put into a page just before the card where this is the reader's language.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardFr } from '@/locales/card/fr';
import { offerWords } from './content/card-handover';

export default defineUnlistedScript(() => {
  offerWords(cardFr);
});
