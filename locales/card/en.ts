// The words of the card on the page, in English. They stand apart so that a page gets no others.
import type { Reason } from '../../lib/model/reason';
import type { Trace } from '../../lib/model/trace';
import { dayNamer } from '../day';
import { traceSentence } from '../trace';
import type { Spoken } from '../words';

const percent = new Intl.NumberFormat('en', { style: 'percent' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const day = dayNamer('en-GB');
/** Words of the article. */
const cited = (words: string) => `“${words}”`;

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
    hedge: (words: readonly string[]) => `Hedged: ${list.format(words.map(cited))}`,
    why: 'Why?',
    reason: (reason: Reason): string => {
      switch (reason.code) {
        case 'cue-after-source':
          return `${cited(reason.cue)} after ${cited(reason.source)}`;
        case 'cue-before-source':
          return `${cited(reason.cue)} before ${cited(reason.source)}`;
        case 'cue-alone':
          return `${cited(reason.cue)}, with nobody named`;
        case 'cue-in-middle':
          return 'The attribution stands between the words';
        case 'quotation-marks':
          return 'The words stand in quotation marks';
        case 'goes-on':
          return 'The words go on from the same speaker';
        case 'points-back':
          return `${cited(reason.cue)} points back to what was just reported`;
        case 'displayed-quotation':
          return 'The paragraphs are set apart behind an introduction';
        case 'transcript':
          return 'A speaker’s name and a colon, as in a transcript';
        case 'hedge':
          return `${cited(reason.words)} leaves open who says it`;
        case 'unattributed':
          return 'Nothing in the sentence says who states it';
      }
    },
    /** Words of the article that stand for a name, and whose they were taken to be. */
    guess: (words: string, name: string) => `${cited(words)}, read as ${name}`,
    quoted: cited,
    /** A claim's way in one sentence that can be cited. */
    trace: (trace: Trace): string =>
      traceSentence(trace, {
        lang: 'en',
        comma: ', ',
        nobody: 'Nobody in particular',
        cited,
        name: (name) => name,
        reportedBy: (name) => `as reported by ${name}`,
        day,
      }),
    link: (host: string) => `Linked here: ${host}`,
    confidence: (share: number) => `Confidence ${percent.format(share)}`,
  },
  card: {
    label: (source: string) => `Who says this: ${source}`,
    close: 'Close',
    copyLink: 'Copy link',
    copied: 'A link to this passage is on the clipboard.',
    cite: 'Copy citation',
    citationCopied: 'The quotation, its source and a link are on the clipboard.',
    notCopied: 'The browser did not allow copying here.',
    wrong: 'This is wrong',
    hidden: 'Hidden from now on, on this device alone. The settings list it, with a report to copy.',
    notKept: 'The browser could not keep this. Its storage may be full.',
    takeBack: 'Show it again',
    nobody: 'No source found for these words',
  },
  day,
  notVerdict: 'A mark does not mean wrong. No mark does not mean checked.',
} as const;

export type CardWords = Spoken<typeof cardEn>;
