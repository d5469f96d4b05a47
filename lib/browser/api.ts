// The browser's API, by webextension-polyfill: promises in every browser, and listeners that answer with promises. No
// other file calls the browser.
export { browser } from 'wxt/browser';
