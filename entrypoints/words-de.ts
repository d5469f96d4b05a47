// The card's words, put into a page just before the card where this is the reader's language.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardDe } from '@/locales/card/de';
import { leaveWords } from '@/locales/card/handover';

export default defineUnlistedScript(() => {
  leaveWords(cardDe);
});
