/** A name, a headline or an address that keeps its own direction inside a line of the other (Unicode's FSI … PDI). */
export const isolate = (words: string): string => `\u2068${words}\u2069`;
