// The words of one story's picture and of the week's reading, in English; the type of every other language's.
import type { StoryLine } from '../../lib/model/story';
import { counter } from '../plural';
import type { AnyWords } from '../words';
import { storySentence } from './sentence';

const count = counter('en');
const number = new Intl.NumberFormat('en');
const reports = (n: number) => count(n, { one: '# report', other: '# reports' });
const claims = (n: number) => count(n, { one: '# claim', other: '# claims' });
const articles = (n: number) => count(n, { one: '# article', other: '# articles' });

export const storyEn = {
  story: {
    title: 'One story, one picture',
    line: (line: StoryLine): string =>
      storySentence(line, {
        reports,
        shared: (n) => count(n, { one: '# shared origin', other: '# shared origins' }),
        noneShared: 'no shared origin found',
        comma: ', ',
        colon: ': ',
        semicolon: '; ',
        lead: (name, n, via) =>
          name +
          (n === null ? '' : ` (in ${number.format(n)})`) +
          (via === null ? '' : `, ${via.partly ? 'partly ' : ''}by way of ${via.name}`),
        more: (n) => count(n, { one: 'and # more', other: 'and # more' }),
      }),
    hint: 'Shared is what goes by one name in several reports; what goes by two names may be missed.',
    alone: 'No other report of this event was read since the browser was opened, or stands on the shelf.',
    which: 'Reports in this picture',
    others: 'Other articles read since the browser was opened',
    words: 'Their words, side by side',
    choose: 'Choose a name in the picture to see its words in each report.',
    print: 'Print',
    save: (format: string) => `Save as ${format}`,
    saved: 'Saved.',
    notSaved: 'The browser could not save the picture.',
  },
  week: {
    title: 'Your reading of the last seven days',
    hint: 'Counted from the shelf on this device, from where the articles state it, and shown to nobody else.',
    articles,
    origins: 'Where most of it came from',
    outlets: 'By way of which outlets',
    item: (articleCount: number, claimCount: number) => `${articles(articleCount)}, ${claims(claimCount)}`,
    empty: 'No article was put on the shelf in the last seven days.',
    off: 'There is nothing to count: the shelf is off.',
  },
} as const;

export type StoryWords = AnyWords<typeof storyEn>;
