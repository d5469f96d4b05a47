// What a page says of itself, in one shape, whoever said it.

export interface PageMetadata {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The page's canonical address, absolute. */
  canonical: string | null;
  /** BCP 47. */
  lang: string | null;
}
