// What is worth noting about an article's sourcing, as codes: each language words them for its readers. The names and
// words in them are the article's, the page's or an open list's own.

/** One neutral thing about the sourcing, with the claims that it rests on. */
export type Notice = { claimIds: string[] } & (
  | { code: 'no-attribution-found' | 'could-not-verify' }
  /** BCP 47; "und" where nothing tells. */
  | { code: 'other-language'; language: string }
  /** So many of all attributed claims end in one origin, by way of other outlets. */
  | { code: 'single-origin'; claims: number; of: number; origin: string; via: string[] }
  | { code: 'mostly-anonymous'; claims: number; of: number }
  | { code: 'state-outlet'; outlet: string }
  /** `country` as the State Media Monitor has it. */
  | { code: 'listed-state-outlet'; outlet: string; country: string }
  /** Where the page credits another publisher with its text, and whom, or in which words. */
  | { code: 'republished'; by: (typeof CREDIT_PLACES)[number]; credit: string }
);

export const CREDIT_PLACES = ['byline', 'dateline', 'closing', 'tags'] as const;

/** The notice that the article is in a language that is not read; then there is nothing else to tell. */
export const foreignIn = (notices: readonly Notice[]): Notice | undefined =>
  notices.find(({ code }) => code === 'other-language');
