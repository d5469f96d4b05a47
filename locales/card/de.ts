// The words of the card on the page, in German.
import { dayNamer } from '../day';
import { traceSentence } from '../trace';
import type { CardWords } from './en';

const percent = new Intl.NumberFormat('de', { style: 'percent' });
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const day = dayNamer('de');
/** Words of the article. */
const cited = (words: string) => `„${words}“`;

export const cardDe: CardWords = {
  lang: 'de',
  dir: 'ltr',
  classes: {
    named: 'Namentlich',
    anonymous: 'Anonym',
    unspecified: 'Unbestimmt',
    unattributed: 'Nicht zugeschrieben',
  },
  classMeaning: {
    named: 'Der Artikel nennt, wer es sagt',
    anonymous: 'Der Artikel beschreibt, wer es sagt, ohne Namen',
    unspecified: 'Niemand Bestimmtem zugeschrieben, etwa mit „angeblich“',
    unattributed: 'Keine Quelle angegeben; es kann eine eigene Beobachtung der Redaktion sein',
  },
  claim: {
    thisArticle: 'dieser Artikel',
    path: 'Angegebener Weg',
    noSource: 'nicht angegeben',
    hedge: (words) => `Mit Vorbehalt: ${list.format(words.map(cited))}`,
    why: 'Warum?',
    reason: (reason) => {
      switch (reason.code) {
        case 'cue-after-source':
          return `${cited(reason.cue)} nach ${cited(reason.source)}`;
        case 'cue-before-source':
          return `${cited(reason.cue)} vor ${cited(reason.source)}`;
        case 'cue-alone':
          return `${cited(reason.cue)}, ohne Namen`;
        case 'cue-in-middle':
          return 'Die Zuschreibung steht zwischen den Worten';
        case 'quotation-marks':
          return 'Die Worte stehen in Anführungszeichen';
        case 'goes-on':
          return 'Die Worte gehören noch zum selben Sprecher';
        case 'points-back':
          return `${cited(reason.cue)} weist auf das eben Berichtete zurück`;
        case 'displayed-quotation':
          return 'Die Absätze stehen abgesetzt nach einer Einleitung';
        case 'transcript':
          return 'Ein Sprechername und ein Doppelpunkt, wie in einem Wortprotokoll';
        case 'hedge':
          return `${cited(reason.words)} lässt offen, wer es sagt`;
        case 'unattributed':
          return 'Nichts im Satz sagt, von wem die Aussage stammt';
      }
    },
    guess: (words, name) => `${cited(words)}, verstanden als ${name}`,
    quoted: cited,
    trace: (trace) =>
      traceSentence(trace, {
        lang: 'de',
        comma: ', ',
        nobody: 'Niemand Bestimmtes',
        cited,
        name: (name) => name,
        reportedBy: (name) => `berichtet von ${name}`,
        day,
      }),
    link: (host) => `Hier verlinkt: ${host}`,
    confidence: (share) => `Sicherheit ${percent.format(share)}`,
  },
  card: {
    label: (source) => `Wer das sagt: ${source}`,
    close: 'Schließen',
    copyLink: 'Link kopieren',
    copied: 'Ein Link zu dieser Stelle ist in der Zwischenablage.',
    cite: 'Beleg kopieren',
    citationCopied: 'Zitat, Quelle und Link sind in der Zwischenablage.',
    notCopied: 'Der Browser hat das Kopieren hier nicht erlaubt.',
    wrong: 'Falsch erkannt',
    hidden:
      'Ab jetzt verborgen, nur auf diesem Gerät. Die Aussage steht in den Einstellungen, mit einem Bericht zum Kopieren.',
    notKept: 'Der Browser konnte das nicht speichern. Vielleicht ist sein Speicher voll.',
    takeBack: 'Wieder zeigen',
    nobody: 'Zu diesen Worten wurde keine Quelle gefunden',
  },
  day,
  notVerdict: 'Markiert heißt nicht falsch. Nicht markiert heißt nicht geprüft.',
};
