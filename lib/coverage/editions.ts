// In which edition a search looks for reports: searches go by country as well as by language.
import { languageCalled } from '../engine/language/languages';

/** The parameters by which Bing and Google name an edition. */
export interface Edition {
  mkt: string;
  hl: string;
  gl: string;
  ceid: string;
}

/**
 * The edition with the most readers of a language; the English one of the United States for what is not read.
 * @example editionFor('de') // { mkt: 'de-DE', hl: 'de-DE', gl: 'DE', ceid: 'DE:de' }
 */
export function editionFor(language: string): Edition {
  const {
    code,
    news: { country },
  } = languageCalled(language);
  return { mkt: `${code}-${country}`, hl: `${code}-${country}`, gl: country, ceid: `${country}:${code}` };
}
