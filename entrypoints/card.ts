// The card, put into a page beside the agent when the reader first asks for one.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakCard } from '@/locales/card';
import { offerCard, offeredWords } from './content/card-handover';
import { openClaimCard, openPassageNote } from './content/card';

export default defineUnlistedScript(() => {
  const words = offeredWords();
  if (words === undefined) return;
  speakCard(words);
  offerCard({ openClaimCard, openPassageNote });
});
