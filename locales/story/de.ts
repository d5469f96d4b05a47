// The words of one story's picture and of the week's reading, in German.
import { counter } from '../plural';
import type { StoryWords } from './en';
import { storySentence } from './sentence';

const count = counter('de');
const number = new Intl.NumberFormat('de');
const reports = (n: number) => count(n, { one: '# Bericht', other: '# Berichte' });
const claims = (n: number) => count(n, { one: '# Aussage', other: '# Aussagen' });
const articles = (n: number) => count(n, { one: '# Artikel', other: '# Artikel' });

export const storyDe: StoryWords = {
  story: {
    title: 'Eine Geschichte, ein Bild',
    line: (line) =>
      storySentence(line, {
        reports,
        shared: (n) => count(n, { one: '# gemeinsamer Ursprung', other: '# gemeinsame Ursprünge' }),
        noneShared: 'kein gemeinsamer Ursprung gefunden',
        comma: ', ',
        colon: ': ',
        semicolon: '; ',
        lead: (name, n, via) =>
          name +
          (n === null ? '' : ` (in ${number.format(n)})`) +
          (via === null ? '' : `, ${via.partly ? 'zum Teil ' : ''}über ${via.name}`),
        more: (n) => count(n, { one: 'und # weiterer', other: 'und # weitere' }),
      }),
    hint: 'Gemeinsam ist, was in mehreren Berichten denselben Namen trägt; was zwei Namen trägt, kann fehlen.',
    alone:
      'Kein anderer Bericht über dieses Ereignis wurde gelesen, seit der Browser geöffnet ist, oder steht im Regal.',
    which: 'Berichte in diesem Bild',
    others: 'Andere Artikel, gelesen, seit der Browser geöffnet ist',
    words: 'Ihre Worte nebeneinander',
    choose: 'Wählen Sie einen Namen im Bild, um seine Worte in jedem Bericht zu sehen.',
    print: 'Drucken',
    save: (format) => `Als ${format} speichern`,
    saved: 'Gespeichert.',
    notSaved: 'Der Browser konnte das Bild nicht speichern.',
  },
  week: {
    title: 'Was Sie in den letzten sieben Tagen gelesen haben',
    hint: 'Gezählt aus dem Regal auf diesem Gerät, nach dem, was die Artikel angeben, und niemandem sonst gezeigt.',
    articles,
    origins: 'Woher das meiste kam',
    outlets: 'Über welche Medien',
    item: (articleCount, claimCount) => `${articles(articleCount)}, ${claims(claimCount)}`,
    empty: 'In den letzten sieben Tagen kam kein Artikel ins Regal.',
    off: 'Es gibt nichts zu zählen: Das Regal ist ausgeschaltet.',
  },
};
