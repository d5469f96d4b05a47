// Runs in the sample story of the welcome page: the very agent that reads news pages, on the article alone.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '@/locales';
import { startAgent } from './content/agent';
import { openClaimCard, openPassageNote } from './content/card';
import { offerCard } from './content/card-handover';

export default defineUnlistedScript(() => {
  for (const furniture of document.querySelectorAll('body > :not(main), main > :not(article)'))
    furniture.remove();
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
  speak(navigator.languages);
  offerCard({ openClaimCard, openPassageNote });
  startAgent(document);
});
