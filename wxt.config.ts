// What every build of the extension shares: the manifest, the sample story, and the switches that differ by browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { LANGUAGES } from './locales';
import { SAMPLES } from './locales/samples';
import { OLDEST } from './scripts/browser-support/oldest';
import { bareStart } from './scripts/bare-start';

/** The card's words in one language: a script of its own, put into a page just before the card. */
const wordsScript = (language: string) => {
  const name = `card${language[0]?.toUpperCase() ?? ''}${language.slice(1)}`;
  return `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '@/locales/card/handover';
import { ${name} } from '@/locales/card/${language}';

export default defineUnlistedScript(() => {
  leaveWords(${name});
});
`;
};

const STORIES = join(import.meta.dirname, 'stories');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [bareStart()] }),
  hooks: {
    'entrypoints:found': ({ config }, found) => {
      for (const language of Object.keys(LANGUAGES)) {
        const name = `words-${language}`;
        const inputPath = join(config.wxtDir, `${name}.ts`);
        writeFileSync(inputPath, wordsScript(language));
        found.push({ name, inputPath, type: 'unlisted-script' });
      }
    },
    // The browser's own lists show the words of the manifest; they come from the same source as all others.
    // The welcome page shows the sample story in the reader's language, marked by the agent that marks every page.
    'build:publicAssets': (_, assets) => {
      for (const [language, { manifest, commands }] of Object.entries(LANGUAGES)) {
        const messages = Object.entries({ ...manifest, ...commands }).map(([key, message]) => [
          key.replaceAll('-', '_'),
          { message },
        ]);
        assets.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(Object.fromEntries(messages)),
        });
      }
      for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.txt']) {
        assets.push({ relativeDest: file, absoluteSrc: join(import.meta.dirname, file) });
      }
      for (const [language, path] of Object.entries(SAMPLES)) {
        const story = readFileSync(join(STORIES, path), 'utf8')
          .replaceAll('../gazette/', '')
          .replace('</body>', '<script src="/sample.js"></script></body>');
        assets.push({ relativeDest: `sample/${language}.html`, contents: story });
      }
      for (const file of ['gazette.css', 'trawlers.svg', 'icon.svg']) {
        assets.push({ relativeDest: `sample/${file}`, absoluteSrc: join(STORIES, 'gazette', file) });
      }
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Whence',
    default_locale: 'en',
    description: '__MSG_description__',
    minimum_chrome_version: String(OLDEST.chrome),
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // The engine's arithmetic is WebAssembly.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previous_mark__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_open_card__' },
    },
    action: { default_title: '__MSG_action__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'whence@whence.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: `${OLDEST.firefox_android}.0` },
      },
    }),
  }),
});
