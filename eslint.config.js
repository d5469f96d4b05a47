// Types, import boundaries and the ban on markup from strings.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * What each folder may import besides itself. Each stands below all that it may import, so that the folders form no
 * circle. `lib/report` is `lib/report.ts` as well, and so on.
 * @type {readonly (readonly [folder: string, mayImport: string])[]}
 */
const FOLDERS = [
  ['lib/model', ''],
  ['lib/schemas', 'lib/model'],
  ['lib/charset', ''],
  ['lib/outlets', 'lib/model'],
  ['lib/engine', 'lib/model lib/outlets'],
  ['lib/page', 'lib/model'],
  ['lib/coverage', 'lib/model lib/charset lib/outlets lib/engine'],
  ['lib/shelf', 'lib/model'],
  ['lib/report', 'lib/model lib/outlets lib/engine'],
  ['lib/picture', 'lib/model lib/report'],
  ['lib/export', 'lib/model'],
  ['locales', 'lib/model'],
  ['lib/api', 'lib/model lib/schemas lib/charset lib/outlets lib/engine lib/page lib/coverage lib/report'],
  [
    'lib/cli',
    'lib/model lib/schemas lib/charset lib/outlets lib/engine lib/page lib/coverage lib/report lib/picture lib/export lib/api locales',
  ],
  ['lib/browser', 'lib/model lib/schemas'],
  ['lib/history', 'lib/model lib/schemas lib/coverage lib/shelf lib/browser'],
  ['lib/agent', 'lib/model lib/page lib/browser'],
  ['lib/background', 'lib/model lib/engine lib/api lib/export lib/browser lib/history'],
  ['components', 'lib/model lib/report lib/picture locales'],
  [
    'components/connected',
    'lib/model lib/page lib/coverage lib/shelf lib/report lib/picture lib/export lib/browser lib/history lib/agent locales components',
  ],
  [
    'entrypoints',
    'lib/model lib/page lib/browser lib/history lib/agent lib/background components components/connected locales',
  ],
];
const NAMES = FOLDERS.map(([folder]) => folder);

/** A folder's files; of one that holds another listed folder, only its own. @param {string} folder */
const filesOf = (folder) =>
  NAMES.some((other) => other.startsWith(`${folder}/`)) ? `./${folder}/*` : `./${folder}{.ts,/**}`;

const boundaries = FOLDERS.map(([folder, list], place) => {
  const allowed = list.split(' ').filter(Boolean);
  if (allowed.some((other) => !NAMES.slice(0, place).includes(other)))
    throw new Error(`${folder} may import only what is listed above it.`);
  const forbidden = NAMES.filter((other) => other !== folder && !allowed.includes(other)).map(filesOf);
  return {
    target: filesOf(folder),
    from: [...forbidden, './scripts/**', './test/**', './train/**', './bench/**'],
    message: `${folder} may import only ${['itself', ...allowed].join(', ')}: see eslint.config.js.`,
  };
});

const MARKUP_FROM_STRINGS = ['innerHTML', 'outerHTML', 'srcdoc'].map((property) => ({
  property,
  message: 'Page text is hostile: build text nodes.',
}));

export default defineConfig(
  { ignores: ['dist/', '.output/', '.wxt/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: boundaries }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-restricted-properties': [
        'error',
        ...MARKUP_FROM_STRINGS,
        { property: 'insertAdjacentHTML', message: 'Page text is hostile: build text nodes.' },
        { property: 'setHTMLUnsafe', message: 'Page text is hostile: build text nodes.' },
        { object: 'document', property: 'write', message: 'Page text is hostile: build text nodes.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text nodes only.' },
        {
          selector:
            ':matches(ObjectExpression > SpreadElement > ObjectExpression, ArrayExpression > SpreadElement > ArrayExpression, JSXSpreadAttribute > ObjectExpression)',
          message: 'What is spread out on the spot can stand there plainly.',
        },
      ],
      'no-eval': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['lib/!(browser)/**', 'lib/*.ts', 'components/**', 'locales/**', 'entrypoints/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'browser', message: 'Only lib/browser calls it.' },
        { name: 'chrome', message: 'Only lib/browser calls it.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['wxt/browser', 'webextension-polyfill'],
              message: 'Only lib/browser calls the browser.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/{model,engine,coverage,report,picture,export}/**', 'lib/{model,report,export}.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'browser', 'chrome', 'fetch', 'process'].map((name) => ({
          name,
          message: 'Strings in, plain data out.',
        })),
      ],
    },
  },
  {
    // French and German set spaces that do not break.
    files: ['locales/**'],
    rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
  {
    files: ['*.config.{js,ts}', 'entrypoints/**'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
