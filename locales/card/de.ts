// The words of the card on the page, in German.
import type { CardWords } from './en';

const percent = new Intl.NumberFormat('de', { style: 'percent' });
const list = new Intl.ListFormat('de', { type: 'conjunction' });

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
    hedge: (words) => `Mit Vorbehalt: ${list.format(words.map((w) => `„${w}“`))}`,
    why: 'Warum?',
    link: (host) => `Hier verlinkt: ${host}`,
    confidence: (share) => `Sicherheit ${percent.format(share)}`,
  },
  card: {
    label: (source) => `Wer das sagt: ${source}`,
    close: 'Schließen',
    copyLink: 'Link kopieren',
    copied: 'Ein Link zu dieser Stelle ist in der Zwischenablage.',
    notCopied: 'Der Browser hat das Kopieren hier nicht erlaubt.',
    wrong: 'Falsch erkannt',
    hidden:
      'Ab jetzt verborgen, nur auf diesem Gerät. Die Aussage steht in den Einstellungen, mit einem Bericht zum Kopieren.',
    notKept: 'Der Browser konnte das nicht speichern. Vielleicht ist sein Speicher voll.',
    takeBack: 'Wieder zeigen',
    nobody: 'Zu diesen Worten wurde keine Quelle gefunden',
  },
  notVerdict: 'Markiert heißt nicht falsch. Nicht markiert heißt nicht geprüft.',
};
