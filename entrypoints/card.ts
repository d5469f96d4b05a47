// The card, put into a page beside the agent when the reader first asks for one.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openClaimCard, openPassageNote } from '@/components/connected/open-card';
import { registerCard } from '@/lib/agent/card-handover';
import { speakCard } from '@/locales/card';
import { wordsLeft } from '@/locales/card/handover';

export default defineUnlistedScript(() => {
  const words = wordsLeft();
  if (words === undefined) return;
  speakCard(words);
  registerCard({ openClaimCard, openPassageNote });
});
