// The story that the welcome page and the tour show, by the language that it is written in: a path under stories/.
export const SAMPLES = {
  en: 'gazette/trawlers.html',
  de: 'abroad/de.html',
  fr: 'abroad/fr.html',
  es: 'abroad/es.html',
} as const;
