// Small helper of the word lists: they are written as one string so that they read like a list.

/** The words of a list written with spaces between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
