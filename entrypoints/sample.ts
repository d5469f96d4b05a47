// Runs in the sample story of the welcome page: has the very scripts that read news pages run on the article alone.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FORCED_COLOURS } from '@/lib/browser/forced-colours';
import { CARD_LANGUAGES } from '@/locales/card/languages';
import { spokenIn } from '@/locales/words';

export default defineUnlistedScript(() => {
  for (const boilerplate of document.querySelectorAll(
    'body > :not(main), main > :not(article), article > header > :not(h1), .share, .ad',
  ))
    boilerplate.remove();
  const sheet = new CSSStyleSheet();
  // The browser adds no style sheet to the extension's own pages, so the sample does it here.
  sheet.replaceSync(`h1 { margin-block-end: 1.25rem } ${import.meta.env.FIREFOX ? '' : FORCED_COLOURS}`);
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
  const { lang } = spokenIn(CARD_LANGUAGES, navigator.languages);
  for (const src of [`/words-${lang}.js`, '/card.js', '/agent.js']) {
    const script = document.createElement('script');
    // In this order: each finds what the one before has left for it.
    Object.assign(script, { src, async: false });
    document.head.append(script);
  }
});
