// The word lists are written as one string each, so that they read like a list.

/** The words of a list written with spaces between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).filter(Boolean));
