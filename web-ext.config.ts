// The browser that `npm run dev` opens and reloads in.
import { defineWebExtConfig } from 'wxt';
import { findBrowser } from './scripts/browsers';

const chromium = findBrowser(['chromium', 'chrome', 'edge']);
const firefox = findBrowser(['firefox']);

export default defineWebExtConfig({
  binaries: {
    ...(chromium && { chrome: chromium.program }),
    ...(firefox && { firefox: firefox.program }),
  },
  // Chromium's sandbox does not run as root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
