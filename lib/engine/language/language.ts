// What the engine must know of a language beside its weights. One object each: a further language is data.

/** The languages that the engine reads. */
export const READ_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type LanguageCode = (typeof READ_LANGUAGES)[number];

/**
 * Whom a pronoun may stand for: one man, one woman, one or several of any sort, a thing or body, whoever is named right
 * before. "some" may also stand for people of whom nothing more is said.
 */
export type Agreement = 'he' | 'she' | 'one' | 'they' | 'some' | 'it' | 'we' | 'who';

/** A list of words, or a rule that knows them. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

export interface Language {
  readonly code: LanguageCode;
  /** Whether a full stop after this lower-case word leaves the sentence open. */
  readonly isAbbreviation: (word: string) => boolean;
  /** Where a word is cut in two, as an offset into it, or its length: `l’eau` is `l’` and `eau`. Null: words stay whole. */
  readonly cut: ((word: string) => number) | null;
  /** Whether words are joined without a space, so that the last of them tells what the whole is. */
  readonly compounds: boolean;
  /** Pronouns by their lower-case form. */
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Words before a noun that point back to what is known: "the", "this", "his". */
  readonly pointing: ReadonlySet<string>;
  /** All other words that may open a phrase and are no part of what somebody is called: "a", "its". */
  readonly articles: ReadonlySet<string>;
  /** How many there are, or that it is somebody else: part of what the nameless are called, "two officials". */
  readonly counts: ReadonlySet<string>;
  /** Those of them that say it is somebody else than before: "another". */
  readonly others: ReadonlySet<string>;
  /** Whether an article with a capital inside a sentence is part of a name: "Le Monde", but "The Associated Press". */
  readonly articlesInNames: boolean;
  /** Lower-case words within a person's name: "van der". */
  readonly particles: ReadonlySet<string>;
  /** Words between two names that make them one group. */
  readonly and: ReadonlySet<string>;
  /** Lower-case titles, given names and roles that tell a man's or a woman's name. */
  readonly male: Words;
  readonly female: Words;
  /** Who speaks for others: unnamed, they are the body that they speak for. */
  readonly spokes: Words;
  /** Lower-case words that stand before a person's name and are no part of it. */
  readonly titles: Words;
  /** Words that lead on from a name to where its bearer is from, or to when and where: no name ends with one. */
  readonly prepositions: ReadonlySet<string>;
  /** The dictionary's form of what somebody is called, by the word before it; null where nouns have no cases. */
  readonly nominative: ((words: string, before: string, isName: boolean) => string) | null;
  /** A participle of what was done with a document, by its ending. */
  readonly participle: RegExp;
  /** Words between a document and who wrote it: "a survey by the Trust". */
  readonly authorship: ReadonlySet<string>;
  /** The words of "was quoted by the agency as saying"; null where a language has no such form. */
  readonly quotedAs: QuotedAsWords | null;
  /** Participles by which a report names what it relies on: "citing Regnum". */
  readonly citing: ReadonlySet<string>;
  /** Adverbs by which a writer does not vouch for what is told: "reportedly". */
  readonly hearsay: ReadonlySet<string>;
  /** What a content does not begin with: "that". */
  readonly complementiser: ReadonlySet<string>;
  /** Its commonest words, by which a text in it is known. */
  readonly common: ReadonlySet<string>;
  /** How its newsrooms write about their own report. */
  readonly news: NewsWords;
}

/** `be` makes the verb a passive; `by` leads to the carrier. */
export interface QuotedAsWords {
  readonly verbs: ReadonlySet<string>;
  readonly as: string;
  readonly saying: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
}

/** Patterns are regular expressions without regard to capitals; they begin and end at the ends of words. */
export interface NewsWords {
  /** The article's own word that something could not be verified. A claim that somebody declined to confirm is none. */
  readonly caveats: readonly string[];
  /** A description that makes an outlet one of a state. A public broadcaster or a friend of the government is none. */
  readonly stateOutlet: readonly string[];
  /** How a description behind a name begins: ", the". */
  readonly apposition: string;
  /** A line at the end that credits another publisher with the whole text. A date behind it is the first edition's. */
  readonly republished: readonly string[];
  /** What stands right before the name of an agency that gave a part of the report. */
  readonly withMaterial: string;
  /** What stands before the names in a line that says where a report is from: "Source:". */
  readonly sourceLine: string;
  /** Words that say nothing of an event: function words, the words of reporting, days and months. Without accents. */
  readonly stop: ReadonlySet<string>;
  /** Whether a capital inside a sentence is no sign of a name. */
  readonly nounsHaveCapitals: boolean;
  /** The country, ISO 3166-1 alpha-2, whose edition a search is asked for. */
  readonly country: string;
}
