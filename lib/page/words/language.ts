// What each language says in and around news, one file a language.

/** Words and openings of one language. All are matched without regard to capitals. */
export interface LanguageWords {
  /** Its commonest words, by which it is known from others. */
  common: string;
  /** Its months, from January on. */
  months: string;
  /** Single words that news reports with: verbs of saying and the like. */
  reporting: string;
  /** Single words for those whom news reports on, and what it counts: offices, spokespeople, sums. */
  offices: string;
  /** Headings and labels of recipes, manuals, shops, forums and reference works, as a regular expression. */
  instructions: string;
  /** Single words that speak to the reader, as manuals, shops and recipes do. */
  address: string;
  /** Single words in which a writer speaks of themselves. */
  self: string;
  /** Openings of labels, teasers and boxes in and around an article. `|` parts them. */
  labels: string;
  /** Openings of lines about the article: who wrote it, when it was put up. */
  credits: string;
  /** Phrases of consent boxes and terms. */
  consent: string;
  /** Titles of a site's own pages that are no stories, as a regular expression. */
  ownPages: string;
  /** Phrases with which a paywall asks, as a regular expression. */
  asksToPay: string;
}
