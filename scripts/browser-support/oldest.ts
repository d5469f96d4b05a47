// The oldest browsers that Whence is made for; the manifest names them, and `npm run check:browsers` proves them.

/** Major versions. Edge is Chromium of the same number. */
export const OLDEST = { chrome: 123, edge: 123, firefox: 140, firefox_android: 142 } as const;
