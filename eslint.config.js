// Types, walls and the ban on markup from strings. Each room may import only what the design lets it.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const ROOMS = ['engine', 'page', 'coverage', 'shelf', 'browser'];
/** What every room may know: the vocabulary, what follows from it alone, and charsets. */
const MODEL = ['./model.ts', './model', './charset.ts'];

const walls = [
  ...['model.ts', 'model', 'charset.ts'].map((part) => ({
    target: `./lib/${part}`,
    from: './lib',
    except: MODEL,
  })),
  ...ROOMS.map((room) => ({
    target: `./lib/${room}`,
    from: './lib',
    except: [`./${room}`, ...MODEL],
  })),
  ...['report.ts', 'report'].map((part) => ({
    target: `./lib/${part}`,
    from: './lib',
    except: ['./report.ts', './report', ...MODEL],
  })),
  ...['export.ts', 'export'].map((part) => ({
    target: `./lib/${part}`,
    from: './lib',
    except: ['./export.ts', './export', ...MODEL],
  })),
  { target: './lib/api', from: ['./lib/browser', './lib/cli', './lib/shelf', './lib/export'] },
  { target: './lib/cli', from: ['./lib/browser', './lib/shelf'] },
  { target: './lib', from: ['./components', './entrypoints', './scripts', './stories', './test'] },
  { target: './lib/!(cli)/**', from: './locales' },
  {
    target: './components',
    from: './lib',
    except: [...MODEL, './report.ts', './report'],
  },
  { target: './components', from: ['./entrypoints', './scripts', './stories', './test'] },
  { target: './locales', from: ['./lib', './components', './entrypoints'], except: MODEL },
  { target: './entrypoints', from: ['./scripts', './test'] },
];

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
      'import-x/no-restricted-paths': ['error', { zones: walls }],
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
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['lib/!(browser)/**', 'lib/*.ts', 'components/**', 'locales/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'browser', message: 'Only lib/browser touches it.' },
        { name: 'chrome', message: 'Only lib/browser touches it.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['wxt', 'wxt/*', 'webextension-polyfill'],
              message: 'Only lib/browser touches the browser.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/{model,engine,coverage,report,export}/**', 'lib/{model,report,export}.ts'],
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
