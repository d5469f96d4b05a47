// The words of the card on the page, in English. They stand apart so that a page gets no others.
import type { Spoken } from '../words';

const percent = new Intl.NumberFormat('en', { style: 'percent' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const cardEn = {
  lang: 'en',
  dir: 'ltr',
  classes: {
    named: 'Named',
    anonymous: 'Anonymous',
    unspecified: 'Not specified',
    unattributed: 'Unattributed',
  },
  classMeaning: {
    named: 'The article names who says it',
    anonymous: 'The article describes who says it, without a name',
    unspecified: 'Attributed to nobody in particular, as in “reportedly”',
    unattributed: 'No source stated; it may be the reporter’s own observation',
  },
  claim: {
    thisArticle: 'this article',
    path: 'Stated path',
    noSource: 'not stated',
    hedge: (words: readonly string[]) => `Hedged: ${list.format(words.map((w) => `“${w}”`))}`,
    why: 'Why?',
    link: (host: string) => `Linked here: ${host}`,
    confidence: (share: number) => `Confidence ${percent.format(share)}`,
  },
  card: {
    label: (source: string) => `Who says this: ${source}`,
    close: 'Close',
    copyLink: 'Copy link',
    copied: 'A link to this passage is on the clipboard.',
    notCopied: 'The browser did not allow copying here.',
    wrong: 'This is wrong',
    hidden: 'Hidden from now on, on this device alone. The settings list it, with a report to copy.',
    notKept: 'The browser could not keep this. Its storage may be full.',
    takeBack: 'Show it again',
    nobody: 'No source found for these words',
  },
  notVerdict: 'A mark does not mean wrong. No mark does not mean checked.',
} as const;

export type CardWords = Spoken<typeof cardEn>;
