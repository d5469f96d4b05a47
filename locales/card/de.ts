// The words of the card on the page, in German.
import type { CardWords } from './en';

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
    unattributed: 'Keine Quelle angegeben; es kann eigene Beobachtung sein',
  },
  claim: {
    thisArticle: 'dieser Artikel',
    from: ' ← ',
    chain: 'Angegebener Weg',
    noSource: 'nicht angegeben',
    hedge: (words) => `Eingeschränkt: ${list.format(words.map((w) => `„${w}“`))}`,
    why: 'Warum?',
    link: (host) => `Hier verlinkt: ${host}`,
    confidence: (percent) => `Sicherheit ${percent.toLocaleString('de')} %`,
  },
  card: {
    label: (source) => `Wer das sagt: ${source}`,
    close: 'Schließen',
    copyLink: 'Link kopieren',
    copied: 'Ein Link zu dieser Stelle ist in der Zwischenablage.',
    notCopied: 'Der Browser hat das Kopieren hier nicht erlaubt.',
    wrong: 'Das stimmt nicht',
    hidden:
      'Ab jetzt verborgen, nur auf diesem Gerät. In den Einstellungen steht es, mit einem Bericht zum Kopieren.',
    notKept: 'Der Browser konnte es nicht behalten. Vielleicht ist sein Speicher voll.',
    takeBack: 'Wieder zeigen',
    nobody: 'Zu diesen Worten wurde keine Quelle gefunden',
  },
  notVerdict: 'Markiert heißt nicht falsch. Nicht markiert heißt nicht geprüft.',
};
