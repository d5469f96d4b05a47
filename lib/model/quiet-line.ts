// What the one line above a report says, as counts and names of the article: each language words it for its readers.

/** Somebody, or some group, that claims of the article come from. */
export type Lead = { claims: number } & (
  | {
      of: 'origin';
      name: string;
      /** As the article gives it, see `roleOf`. */
      role: string | null;
      /** How many of the claims came by way of which other outlets, the busiest first. */
      relayed: { claims: number; outlets: string[] };
    }
  /** All sources that are described, not named; all claims without a stated source. */
  | { of: 'unnamed' | 'unstated' }
);

export interface QuietLine {
  /** Attributed claims, and the distinct sources on their paths. */
  claims: number;
  sources: number;
  /** The claims by what the article tells of their origin; together they are all of them. */
  named: number;
  unnamed: number;
  unstated: number;
  /** How many of the claims came by way of another outlet. */
  relayed: number;
  /**
   * What the leads are to the rest: all claims come from them; more than half do; they share the first place with so
   * many others; they have more than any other named origin; or there is no other named origin.
   */
  rests: 'only' | 'mostly' | 'each' | 'often' | 'some';
  /** Whom the line names, most claims first: at most three. */
  leads: Lead[];
  /** How many further named origins there are; under `each`, only those that share the first place. */
  others: number;
}
