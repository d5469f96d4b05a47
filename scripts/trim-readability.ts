// Readability without what no page of ours runs, and with rests in what would keep a page waiting: lib/page takes its
// steps itself (see readability-steps.ts). The rest would be a quarter of it, carried into every page that is read.
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

const FILE = /@mozilla[\\/]readability[\\/](?:Readability|index)\.js$/;

/** Its own order of things, metadata, and care for pictures, addresses and tidy markup. */
const UNUSED = [
  'parse',
  '_prepArticle',
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isUrl',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_cleanStyles',
  '_removeFlag',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_findNode',
];
/** What its constructor notes for those parts, and its care for arguments in the wrong order. */
const NOTED = [
  '_articleDir',
  '_articleSiteName',
  '_attempts',
  '_maxElemsToParse',
  '_charThreshold',
  '_classesToPreserve',
  '_keepClasses',
  '_disableJSONLD',
  '_docJSDOMParser',
  '_debug',
];
const SERIALIZER = /\n {2}this\._serializer =[^]*?\n {4}\};(?=\n)/;
const ARGUMENTS =
  /\n {2}if \(options && options\.documentElement\) \{[^]*?\n {2}options = options \|\| \{\};(?=\n)/;
/** Tables that only those parts look things up in. */
const TABLES = [
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'CLASSES_TO_PRESERVE',
];
const LIMIT = /\n {2}DEFAULT_MAX_ELEMS_TO_PARSE: \d+,(?=\n)/;
const PATTERNS = [
  'jsonLdArticleTypes',
  'srcsetUrl',
  'b64DataUrl',
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
];
/** The page's language, and wishes that we do not have. */
const LANGUAGE = /\n +if \(node\.tagName === "HTML"\) \{\n +this\._articleLang = [^]*?\n +\}(?=\n)/;
const WISHES = /\boptions\.\w+ \|\| /g;
/** Talk for whoever works on Readability, in its constructor. */
const TALK = /\n {2}if \(this\._debug\) \{\n[^]*?\n {2}\} else \{[^]*?\n {2}\}(?=\n)/;
/** What it looks for in elements called "object", which in a page's document are called "OBJECT". */
const OLD_EMBEDS = /\n +if \(\n +\S+\.tagName === "object" &&[^]*?\n +\}(?=\n)/g;
/** Its care for a parser of its own, whose documents are none of a browser's. */
const OWN_PARSER = /\n {4}if \(this\._docJSDOMParser\b[^]*?\n {4}\}(?=\n)/g;
const WITHOUT_SELECTORS =
  /(?<=\n {6}return node\.querySelectorAll\(tagNames\.join\(","\)\);\n {4}\})\n {4}return \[\]\.concat\.apply\([^]*?\n {4}\);(?=\n {2}\})/;
/** Whether a page may be worth reading: we judge that ourselves. */
const OTHER_EXPORT = 'var isProbablyReaderable = require("./Readability-readerable");';

/** The page as a string, kept for a retry that never comes. */
const CACHED = 'var pageCacheHtml = page.innerHTML;';
/** That retry, where too little was found, and the article's direction. */
const RETRY =
  /\n {6}var parseSuccessful = true;\n[^]*?\n {6}if \(parseSuccessful\) \{\n[^]*?(?=\n {8}return articleContent;\n {6}\})/;
const AFTER_RETRY = /(?<=\n {8}return articleContent;)\n {6}\}(?=\n)/;
/** The article as a string, before and after it is cleaned. */
const SHOWN = /\n {6}if \(this\._debug\) \{\n {8}this\.log\(.*\);\n {6}\}(?=\n)/g;

/** How many elements Readability's search for the article looks at between two rests. */
const BETWEEN_RESTS = 32;
/** The search as a generator: what to find in it, and what to put there. */
const RESTS: readonly (readonly [what: string, rested: string])[] = [
  ['\n  _grabArticle(page) {', '\n  *_grabArticle(page) {\n    var seen = 0;'],
  ['\n      while (node) {', `\n      while (node) {\n        if (++seen % ${BETWEEN_RESTS} === 0) yield;`],
  [
    'this._forEachNode(elementsToScore, function',
    `for (let from = 0; from < elementsToScore.length; yield, (from += ${BETWEEN_RESTS}))
        this._forEachNode(elementsToScore.slice(from, from + ${BETWEEN_RESTS}), function`,
  ],
  ['var candidate = candidates[c];', 'var candidate = candidates[c];\n        yield;'],
  ['var sibling = siblings[s];', 'var sibling = siblings[s];\n        yield;'],
];

/** The end of the parenthesis that opens at `open`. */
function closing(source: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (/["'`]/.test(character)) quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
  throw new Error('Readability has a parenthesis without its end.');
}

function withoutLog(source: string): string {
  let kept = '';
  let from = 0;
  for (let at = source.indexOf('this.log('); at >= 0; at = source.indexOf('this.log(', from)) {
    kept += `${source.slice(from, at)}void 0`;
    from = closing(source, at + 'this.log'.length) + 1;
  }
  return kept + source.slice(from);
}

/**
 * @param source Readability.js, version 0.6.0
 * @throws where it does not look as it did when this was written
 */
export function trimReadability(source: string): string {
  let trimmed = source;
  const take = (pattern: RegExp | string, what: string) => {
    const without = trimmed.replace(pattern, '');
    if (without === trimmed) throw new Error(`Readability no longer has ${what}: read its changes first.`);
    trimmed = without;
  };
  for (const name of UNUSED) take(new RegExp(`\\n  ${name}\\([^]*?\\n  \\},?(?=\\n)`), name);
  for (const name of TABLES) take(new RegExp(`\\n  ${name}: [^]*?\\n?[\\]}],(?=\\n)`), name);
  for (const name of PATTERNS) take(new RegExp(`\\n    ${name}:\\s+/.*,(?=\\n)`), name);
  for (const name of NOTED) take(new RegExp(`\\n {2}this\\.${name} =[^;]*;(?=\\n)`), name);
  take(SERIALIZER, '_serializer');
  take(ARGUMENTS, 'arguments in the wrong order');
  take(LANGUAGE, 'a look for the language');
  take(WISHES, 'wishes to look for');
  take(LIMIT, 'a limit of its own');
  take(CACHED, CACHED);
  take(TALK, 'its talk');
  take(RETRY, 'its retry');
  take(AFTER_RETRY, 'an end to its retry');
  take(SHOWN, 'its look at the article');
  take(OLD_EMBEDS, 'a look into elements by a name that they do not have');
  take(OWN_PARSER, 'a parser of its own');
  take(WITHOUT_SELECTORS, 'a way without selectors');
  for (const [what, rested] of RESTS) {
    if (trimmed.split(what).length !== 2) throw new Error(`Readability no longer has “${what.trim()}” once.`);
    trimmed = trimmed.replace(what, () => rested);
  }
  return withoutLog(trimmed);
}

/** The package's door without its second export; as a module, which needs no frame around it in the page's script. */
const DOOR = 'export { default as Readability } from "./Readability.js";';
const EXPORTED = /\nif \(typeof module === "object"\) \{[^]*\}\s*$/;

function trim(path: string, source: string): string {
  if (path.endsWith('index.js') ? !source.includes(OTHER_EXPORT) : !EXPORTED.test(source))
    throw new Error('Readability exports other things now.');
  return path.endsWith('index.js')
    ? DOOR
    : trimReadability(source).replace(EXPORTED, '\nexport default Readability;');
}

/** For Vite. */
export const trimmedReadability = () => ({
  name: 'trim-readability',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (FILE.test(id) ? trim(id, code) : null),
});

/** For esbuild. What is imported with `?stock` behind its name stays as it is, to be measured against. */
export const trimmedReadabilityInEsbuild: EsbuildPlugin = {
  name: 'trim-readability',
  setup: (build) => {
    build.onLoad({ filter: FILE }, async ({ path, suffix }) => {
      const source = await readFile(path, 'utf8');
      return { contents: suffix === '?stock' ? source : trim(path, source), loader: 'js' };
    });
  },
};
