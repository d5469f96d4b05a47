// The browser's own API. Both browsers answer with promises, so nothing stands between it and us.
import type { browser as Api } from 'wxt/browser';

const global = globalThis as unknown as { browser: typeof Api; chrome: typeof Api };

/** Chosen at build: an element that a page has given the id `browser` would answer to that name in Chrome. */
export const browser = import.meta.env.FIREFOX ? global.browser : global.chrome;
