/** What a reader may ask of the shelf at most: so many days for an article, so many articles. */
export const SHELF_LIMITS = { days: 3650, most: 10_000 } as const;
