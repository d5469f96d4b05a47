// Every word the reader sees, in English. Plain, neutral: they tell what the article states, never what is true.

import { isKnown, languageNamer } from './language-name';
import type { Notice } from '../lib/model/notice';
import { cardEn } from './card/en';
import { counter } from './plural';
import { claims, others, quietLineEn } from './quiet-line/en';
import { relatedEn } from './related/en';
import { storyEn } from './story/en';
import type { Spoken } from './words';

const count = counter('en');
const languageName = languageNamer('en');
const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** All of three outlets, or two and how many more. */
const outlets = (names: readonly string[]) =>
  list.format(names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names);

export const en = {
  ...cardEn,
  ...relatedEn,
  ...storyEn,
  name: 'Whence',
  list: (names: readonly string[]) => list.format(names),
  /** How a claim came, from this article back to its origin. */
  path: (names: readonly string[]) => [cardEn.claim.thisArticle, ...names].join(' ← '),
  /** A label, and what belongs to it. */
  labelled: (label: string, words: string) => `${label}: ${words}`,

  quietLine: quietLineEn,

  state: {
    loading: 'The page is loading…',
    reading: 'Reading the page…',
    none: 'Nothing to read here.',
    noneHint: 'This page does not look like an article.',
    readAnyway: 'Read it anyway',
    readAnywayHint: 'Reads the words you have selected on the page, or else all of them.',
    pdf: 'This is a PDF. Whence reads web pages.',
    pdfHint: 'If its publisher has the same text as a web page, open that.',
    asItStands: 'Read as the words stand, although it does not look like an article.',
    tooLarge: 'This page is too large to read.',
    tooLargeHint: 'It is nested too deep, or holds far more than an article does. Nothing on it is marked.',
    forbidden: 'The browser does not let extensions read this page.',
    forbiddenHint: 'This is so for its own pages, for extension shops and for some protected sites.',
    waiting: 'Press the Whence button to read this page.',
    waitingHint:
      'Until then Whence does not see it. On a site that you have turned on, articles are read by themselves.',
    error: 'The page could not be read.',
    errorHint: 'Nothing is lost. Reload the page and open Whence again.',
    tryAgain: 'Try again',
    paused: 'Paused: this page changes too fast. What you see here is from before.',
    readAgain: 'Read it again',
    unsupported: 'This browser cannot mark the page; the list below has it all.',
  },

  /** A person goes without saying. */
  kinds: {
    organisation: 'organisation',
    outlet: 'news outlet',
    government: 'government body',
    document: 'document',
    group: 'group',
    anonymous: 'not named',
    unspecified: 'not specified',
  },
  forms: { direct: 'quoted', indirect: 'paraphrased', mixed: 'partly quoted' },

  bar: {
    label: 'How the claims are sourced',
    legend: 'Legend',
    markClass: (name: string, n: number) => `Mark on the page: ${name}, ${claims(n)}`,
  },
  picture: {
    label: 'Where the claims come from. Choose a part to see its claims.',
    table: 'Where the claims come from',
    origin: 'Origin named here',
    via: 'By way of',
    claims: 'Claims',
    straight: 'no other outlet',
    others: (n: number) => count(n, { one: '# other origin', other: '# other origins' }),
    otherOutlets: others,
    originClaims: (name: string, n: number) => `${name}: ${claims(n)}`,
    outletClaims: (name: string, n: number) => `By way of ${name}: ${claims(n)}`,
    byWayOf: (name: string) => `By way of ${name}`,
    way: (origin: string, via: readonly string[]) =>
      via.length === 0 ? origin : `${origin}, by way of ${list.format(via)}`,
  },
  search: {
    label: 'Search these claims',
    placeholder: 'Search',
    shown: (n: number, of: number) => `${number.format(n)} of ${claims(of)}`,
    all: 'Show all',
  },
  /** What opens and closes what has no room; how many further sentences there are. */
  fold: { more: (n: number) => (n === 0 ? 'more' : `and ${number.format(n)} more`), less: 'less' },
  notices: {
    text: (notice: Notice): string => {
      switch (notice.code) {
        case 'other-language':
          return isKnown(notice.language)
            ? `This article is in ${languageName(notice.language)}. Whence reads English, German, French and Spanish.`
            : 'This article is in a language that Whence does not read. It reads English, German, French and Spanish.';
        case 'no-attribution-found':
          return 'No attribution was found in this article.';
        case 'single-origin': {
          const some = count(notice.claims, {
            one: `# of the ${number.format(notice.of)} attributed claims traces`,
            other: `# of the ${number.format(notice.of)} attributed claims trace`,
          });
          return `${some} to one origin named here, ${notice.origin}, by way of ${outlets(notice.via)}.`;
        }
        case 'mostly-anonymous': {
          const some = count(notice.claims, {
            one: `# of the ${number.format(notice.of)} attributed claims comes`,
            other: `# of the ${number.format(notice.of)} attributed claims come`,
          });
          return `${some} from sources that the article does not name.`;
        }
        case 'state-outlet':
          return `Claims here come from or through ${notice.outlet}, which the article calls an outlet of the state.`;
        case 'listed-state-outlet':
          return `Claims here come from or through ${notice.outlet}, which the State Media Monitor lists as controlled by the state (${notice.country}).`;
        case 'could-not-verify':
          return 'The article says that something in it could not be verified.';
        case 'republished':
          switch (notice.by) {
            case 'byline':
              return `Republished: the byline credits ${notice.credit}.`;
            case 'dateline':
              return `Republished: the dateline credits ${notice.credit}.`;
            case 'tags':
              return `Republished: the page’s tags credit the text to ${notice.credit}.`;
            case 'closing':
              return `Republished: the page ends in the credit “${notice.credit}”.`;
          }
      }
    },
    why: 'Why this notice',
    claims: 'What the notice rests on',
    show: (n: number) => `Show the ${claims(n)} it rests on`,
    rules: {
      'single-origin':
        'It stands where two claims or more of the origin that has most came here by way of one other outlet.',
      'mostly-anonymous':
        'It stands where more than half of the attributed claims have sources that are described, not named.',
      'could-not-verify':
        'It stands where the article says, in its own words, that it could not verify or confirm something.',
      republished:
        'It stands where the byline, the dateline, the closing credit or the page’s own tags name another publisher.',
      'state-outlet':
        'It stands where the article itself calls an outlet in the path of a claim state-owned, or the like.',
      'listed-state-outlet':
        'It stands where an outlet in the path of a claim is on the State Media Monitor’s list of media that a state controls.',
      'other-language':
        'Whence reads English, German, French and Spanish. In other languages an empty list says nothing.',
    },
  },
  tabs: { label: 'Views', order: 'In order', sources: 'By origin', related: 'Related coverage' },
  origin: {
    claims,
    unnamedOrigin: 'No source stated',
  },
  controls: {
    marks: 'Marks',
    always: (host: string) => `Always on ${host}`,
    alwaysFailed: 'The browser did not allow it. You can try again.',
  },
  tools: {
    keepOpen: 'Keep open beside the page',
    export: 'Export',
    /** The link in Markdown that leads to a claim's words. */
    passage: 'passage',
    formats: { markdown: 'Markdown', json: 'JSON', csl: 'CSL-JSON', annotations: 'Web Annotation' },
    copy: (format: string) => `Copy as ${format}`,
    copied: (format: string) => `Copied as ${format}.`,
    notCopied: 'The browser did not allow copying.',
    print: 'Print a report',
    savePageHint:
      'Is something missing or wrong here? This saves a copy of the page as a file, without scripts, forms, account menus, tracking and e-mail addresses. Read it before you pass it on. Nothing is sent.',
    savePageNow: 'Save the page for a report',
    pageSaved: 'Saved. CONTRIBUTING.md tells how it becomes a test.',
    pageNotSaved: 'The browser did not allow saving this page.',
  },
  manifest: {
    description: 'Who says so, and how do they know? Marks each claim on a news page with its stated origin.',
    action: 'Whence: who says so?',
  },
  /** By the manifest's names; the browser's own list shows them too. */
  commands: {
    'next-mark': 'Go to the next mark',
    'previous-mark': 'Go to the previous mark',
    'open-card': 'Who says this? Open or close the card',
  },
  menu: { whoSaysThis: 'Who says this?' },

  welcome: {
    title: 'Who says so, and how do they know?',
    lead: 'Whence reads the news page in front of you and marks each claim with the source the article itself gives for it.',
    sample: 'Try it on this sample',
    sampleHint: 'Point at marked words, or touch them.',
    panelHint: 'What the popup tells of this story.',
    howTitle: 'How to begin',
    how: [
      'Open a news article.',
      'Press the Whence button in the toolbar. Firefox and Chrome may keep it behind the puzzle piece.',
      'Read the line, follow a claim to its origin. Turn a site on to have its articles marked by themselves.',
    ],
    doesTitle: 'What it does, and does not',
    does: [
      'It tells where the article says its claims come from.',
      'It gives no verdict: no score, no rating, nothing about true or false.',
      'It reads English articles; in other languages it stays quiet.',
    ],
  },
  privacy: {
    title: 'What leaves this device',
    text: 'Nothing by itself. The page is read and analysed in your browser. Only when you press a button to look for related coverage is another site asked, and you see which one and the exact words before.',
  },
  settings: {
    title: 'Settings',
    marksTitle: 'Marks',
    marksHint: 'Which claims are marked on the page.',
    sitesTitle: 'Sites turned on',
    sitesHint: 'Articles on these sites are marked when they open.',
    noSites: 'No site is turned on. Turn one on from the popup.',
    off: 'Turn off',
    turnOff: (site: string) => `Turn off ${site}`,
    samples: {
      named: { content: 'The ferry stays in port', words: ', the harbour master Ines Falk said.' },
      anonymous: { content: 'The owner knew of the leak', words: ', a senior official said.' },
      unspecified: { content: 'The crew has not been paid', words: ', it is rumoured.' },
      unattributed: { content: 'The crossing takes an hour.', words: '' },
    },
    strengthTitle: 'How strong',
    strengths: { line: 'Lines alone', words: 'Lines, attributions tinted', tint: 'Both tinted' },
    paletteTitle: 'Colours',
    palettes: { blue: 'Blue and orange', green: 'Green and violet', ink: 'Grey alone', own: 'My own' },
    ownTitle: 'My own colours',
    badge: 'Count the claims on the toolbar button, on these sites',
    wrongTitle: 'Claims you called wrong',
    wrongHint:
      'They are hidden, and kept on this device alone. To have Whence put right, copy a report and send it by hand.',
    noWrong: 'None so far. Each card has “This is wrong” at its foot.',
    wrongPage:
      'If a page is read wrongly, open Whence there and choose “Save the page for a report” under Export.',
    copyReport: 'Copy a report',
    reportCopied: 'The report is on the clipboard. Nothing was sent.',
    keysTitle: 'Keyboard shortcuts',
    keysHint: 'You can change them where the browser lists its extensions, under keyboard shortcuts.',
    changeKeys: 'Change the shortcuts',
    noKey: 'none',
    openWhence: 'Open Whence',
  },
} as const;

export type Words = Spoken<typeof en>;
