// The words of our own pages, in German.
import { isKnown, languageNamer } from './language-name';
import { cardDe } from './card/de';
import type { Words } from './en';
import { counter } from './plural';
import { claims, others, quietLineDe } from './quiet-line/de';
import { relatedDe } from './related/de';
import { storyDe } from './story/de';

const count = counter('de');
const languageName = languageNamer('de');
const number = new Intl.NumberFormat('de');
const list = new Intl.ListFormat('de', { type: 'conjunction' });

/** All of three outlets, or two and how many more. */
const outlets = (names: readonly string[]) =>
  list.format(names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names);

export const de: Words = {
  ...cardDe,
  ...relatedDe,
  ...storyDe,
  name: 'Whence',
  list: (names) => list.format(names),
  path: (names) => [cardDe.claim.thisArticle, ...names].join(' ← '),
  labelled: (label, words) => `${label}: ${words}`,
  quietLine: quietLineDe,
  state: {
    loading: 'Die Seite wird geladen …',
    reading: 'Die Seite wird gelesen …',
    none: 'Hier gibt es nichts zu lesen.',
    noneHint: 'Diese Seite sieht nicht nach einem Artikel aus.',
    readAnyway: 'Trotzdem lesen',
    readAnywayHint: 'Liest die Wörter, die Sie auf der Seite ausgewählt haben, sonst alle.',
    pdf: 'Das ist ein PDF. Whence liest Webseiten.',
    pdfHint: 'Wenn es denselben Text beim Herausgeber auch als Webseite gibt, öffnen Sie diese.',
    asItStands: 'Gelesen, wie die Wörter dastehen, obwohl es nicht nach einem Artikel aussieht.',
    tooLarge: 'Diese Seite ist zu groß, um gelesen zu werden.',
    tooLargeHint:
      'Sie ist zu tief verschachtelt oder enthält weit mehr als ein Artikel. Auf ihr wird nichts markiert.',
    forbidden: 'Der Browser lässt Erweiterungen diese Seite nicht lesen.',
    forbiddenHint:
      'Das gilt für seine eigenen Seiten, für Erweiterungs-Stores und für einige geschützte Seiten.',
    waiting: 'Klicken Sie auf den Whence-Knopf, um diese Seite zu lesen.',
    waitingHint:
      'Bis dahin sieht Whence sie nicht. Auf eingeschalteten Websites werden Artikel von selbst gelesen.',
    error: 'Die Seite konnte nicht gelesen werden.',
    errorHint: 'Nichts ist verloren. Laden Sie die Seite neu und öffnen Sie Whence noch einmal.',
    tryAgain: 'Noch einmal versuchen',
    paused: 'Angehalten: Diese Seite ändert sich zu schnell. Was Sie hier sehen, ist der Stand davor.',
    readAgain: 'Noch einmal lesen',
    unsupported: 'Dieser Browser kann die Seite nicht markieren; die Liste unten enthält alles.',
  },
  kinds: {
    organisation: 'Organisation',
    outlet: 'Medium',
    government: 'Behörde',
    document: 'Dokument',
    group: 'Gruppe',
    anonymous: 'ohne Namen',
    unspecified: 'unbestimmt',
  },
  forms: { direct: 'wörtlich', indirect: 'sinngemäß', mixed: 'teils wörtlich' },
  bar: {
    label: 'Woher die Aussagen stammen',
    legend: 'Legende',
    markClass: (name, n) => `Auf der Seite markieren: ${name}, ${claims(n)}`,
  },
  picture: {
    label: 'Woher die Aussagen kommen. Wählen Sie einen Teil, um seine Aussagen zu sehen.',
    table: 'Woher die Aussagen kommen',
    origin: 'Hier genannter Ursprung',
    via: 'Über',
    claims: 'Aussagen',
    straight: 'kein anderes Medium',
    others: (n) => count(n, { one: '# anderer Ursprung', other: '# andere Ursprünge' }),
    otherOutlets: (n) => count(n, { one: '# anderes Medium', other: '# andere Medien' }),
    originClaims: (name, n) => `${name}: ${claims(n)}`,
    outletClaims: (name, n) => `Über ${name}: ${claims(n)}`,
    byWayOf: (name) => `Über ${name}`,
    way: (origin, via) => (via.length === 0 ? origin : `${origin}, über ${list.format(via)}`),
  },
  search: {
    label: 'In diesen Aussagen suchen',
    placeholder: 'Suchen',
    shown: (n, of) => `${number.format(n)} von ${claims(of)}`,
    all: 'Alle zeigen',
  },
  fold: { more: (n) => (n === 0 ? 'mehr' : `und ${number.format(n)} weitere`), less: 'weniger' },
  notices: {
    text: (notice) => {
      switch (notice.code) {
        case 'other-language':
          return isKnown(notice.language)
            ? `Dieser Artikel ist in der Sprache ${languageName(notice.language)} verfasst. Whence liest Englisch, Deutsch, Französisch und Spanisch.`
            : 'Dieser Artikel ist in einer Sprache verfasst, die Whence nicht liest. Es liest Englisch, Deutsch, Französisch und Spanisch.';
        case 'no-attribution-found':
          return 'In diesem Artikel wurde keine Zuschreibung gefunden.';
        case 'single-origin': {
          const some = count(notice.claims, {
            one: `# von ${number.format(notice.of)} zugeschriebenen Aussagen geht`,
            other: `# von ${number.format(notice.of)} zugeschriebenen Aussagen gehen`,
          });
          return `${some} auf einen einzigen hier genannten Ursprung zurück: ${notice.origin}, über ${outlets(notice.via)}.`;
        }
        case 'mostly-anonymous': {
          const some = count(notice.claims, {
            one: `# von ${number.format(notice.of)} zugeschriebenen Aussagen hat`,
            other: `# von ${number.format(notice.of)} zugeschriebenen Aussagen haben`,
          });
          return `${some} eine Quelle, die der Artikel nicht beim Namen nennt.`;
        }
        case 'state-outlet':
          return `Aussagen hier kommen von oder über ${notice.outlet}; der Artikel nennt es ein staatliches Medium.`;
        case 'listed-state-outlet':
          return `Aussagen hier kommen von oder über ${notice.outlet}; der State Media Monitor führt dieses Medium als staatlich kontrolliert (${notice.country}).`;
        case 'could-not-verify':
          return 'Der Artikel sagt, dass etwas darin nicht überprüft werden konnte.';
        case 'republished':
          switch (notice.by) {
            case 'byline':
              return `Nachdruck: Die Autorenzeile nennt ${notice.credit}.`;
            case 'dateline':
              return `Nachdruck: Die Ortsmarke nennt ${notice.credit}.`;
            case 'tags':
              return `Nachdruck: Die Angaben im Quelltext der Seite nennen ${notice.credit} als Herkunft des Textes.`;
            case 'closing':
              return `Nachdruck: Die Seite endet mit der Angabe „${notice.credit}“.`;
          }
      }
    },
    why: 'Warum dieser Hinweis',
    claims: 'Worauf der Hinweis beruht',
    show: (n) =>
      count(n, {
        one: 'Die Aussage zeigen, auf der er beruht',
        other: 'Die # Aussagen zeigen, auf denen er beruht',
      }),
    rules: {
      'single-origin':
        'Er erscheint, wenn zwei oder mehr Aussagen des häufigsten Ursprungs über ein anderes Medium kamen.',
      'mostly-anonymous':
        'Er erscheint, wenn mehr als die Hälfte der zugeschriebenen Aussagen eine beschriebene, nicht genannte Quelle hat.',
      'could-not-verify':
        'Er erscheint, wenn der Artikel selbst sagt, dass er etwas nicht prüfen oder bestätigen konnte.',
      republished:
        'Er erscheint, wenn Autorenzeile, Ortsmarke, Schlusszeile oder die Angaben im Quelltext der Seite einen anderen Herausgeber nennen.',
      'state-outlet':
        'Er erscheint, wenn der Artikel selbst ein Medium auf dem Weg einer Aussage staatlich oder ähnlich nennt.',
      'listed-state-outlet':
        'Er erscheint, wenn ein Medium auf dem Weg einer Aussage auf der Liste des State Media Monitor für staatlich kontrollierte Medien steht.',
      'other-language':
        'Whence liest Englisch, Deutsch, Französisch und Spanisch. In anderen Sprachen sagt eine leere Liste nichts.',
    },
  },
  tabs: {
    label: 'Ansichten',
    order: 'Im Text',
    sources: 'Nach Ursprung',
    related: 'Verwandte Berichte',
  },
  origin: { claims, unnamedOrigin: 'Keine Quelle angegeben' },
  controls: {
    marks: 'Markierungen',
    always: (host) => `Immer auf ${host}`,
    alwaysFailed: 'Der Browser hat es nicht erlaubt. Sie können es noch einmal versuchen.',
  },
  tools: {
    keepOpen: 'Neben der Seite offen halten',
    export: 'Export',
    passage: 'Stelle',
    formats: { markdown: 'Markdown', json: 'JSON', csl: 'CSL-JSON', annotations: 'Web Annotation' },
    copy: (format) => `Als ${format} kopieren`,
    copied: (format) => `Als ${format} kopiert.`,
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    print: 'Bericht drucken',
    savePageHint:
      'Fehlt hier etwas, oder ist etwas falsch? Dies speichert eine Kopie der Seite als Datei, ohne Skripte, Formulare, Kontomenüs, Tracking und E-Mail-Adressen. Lesen Sie sie, bevor Sie sie weitergeben. Es wird nichts gesendet.',
    savePageNow: 'Seite für einen Bericht speichern',
    pageSaved: 'Gespeichert. CONTRIBUTING.md sagt, wie daraus ein Test wird.',
    pageNotSaved: 'Der Browser hat das Speichern dieser Seite nicht erlaubt.',
  },
  manifest: {
    description:
      'Wer sagt das, und woher weiß man es? Markiert jede Aussage einer Nachrichtenseite mit ihrem Ursprung.',
    action: 'Whence: Wer sagt das?',
  },
  commands: {
    'next-mark': 'Zur nächsten Markierung',
    'previous-mark': 'Zur vorigen Markierung',
    'open-card': 'Wer sagt das? Karte öffnen oder schließen',
  },
  menu: { whoSaysThis: 'Wer sagt das?' },
  welcome: {
    title: 'Wer sagt das, und woher weiß man es?',
    lead: 'Whence liest die Nachrichtenseite vor Ihnen und markiert jede Aussage mit der Quelle, die der Artikel selbst angibt.',
    sample: 'Probieren Sie es an diesem Beispiel',
    sampleHint: 'Zeigen Sie auf markierte Wörter oder tippen Sie sie an.',
    panelHint: 'Was das Fenster von Whence zu diesem Artikel sagt.',
    howTitle: 'So fangen Sie an',
    how: [
      'Öffnen Sie einen Nachrichtenartikel.',
      'Klicken Sie auf den Whence-Knopf in der Symbolleiste. In Firefox und Chrome liegt er vielleicht hinter dem Puzzleteil.',
      'Lesen Sie die Zeile, folgen Sie einer Aussage zu ihrem Ursprung. Schalten Sie eine Website ein, damit ihre Artikel von selbst markiert werden.',
    ],
    doesTitle: 'Was es tut, und was nicht',
    does: [
      'Es sagt, woher die Aussagen eines Artikels nach dessen Angabe kommen.',
      'Es urteilt nicht: keine Note, keine Wertung, nichts über wahr oder falsch.',
      'Es liest englische Artikel; in anderen Sprachen bleibt es still.',
    ],
  },
  privacy: {
    title: 'Was dieses Gerät verlässt',
    text: 'Von selbst nichts. Die Seite wird in Ihrem Browser gelesen und ausgewertet. Nur wenn Sie verwandte Berichte suchen lassen, wird eine andere Seite gefragt, und Sie sehen vorher welche und mit welchen Worten.',
  },
  settings: {
    title: 'Einstellungen',
    marksTitle: 'Markierungen',
    marksHint: 'Welche Aussagen auf der Seite markiert werden.',
    sitesTitle: 'Eingeschaltete Websites',
    sitesHint: 'Artikel auf diesen Websites werden beim Öffnen markiert.',
    noSites: 'Keine Website ist eingeschaltet. Das geht im Fenster des Whence-Knopfs.',
    off: 'Ausschalten',
    turnOff: (site) => `${site} ausschalten`,
    samples: {
      named: { content: 'Die Fähre bleibt im Hafen', words: ', sagte die Hafenmeisterin Ines Falk.' },
      anonymous: { content: 'Der Eigner wusste von dem Leck', words: ', sagte ein hoher Beamter.' },
      unspecified: { content: 'Die Mannschaft wurde nicht bezahlt', words: ', heißt es gerüchteweise.' },
      unattributed: { content: 'Die Überfahrt dauert eine Stunde.', words: '' },
    },
    strengthTitle: 'Wie stark',
    strengths: { line: 'Nur Linien', words: 'Linien, Zuschreibung getönt', tint: 'Beides getönt' },
    paletteTitle: 'Farben',
    palettes: { blue: 'Blau und Orange', green: 'Grün und Violett', ink: 'Nur Grau', own: 'Eigene' },
    ownTitle: 'Eigene Farben',
    badge: 'Auf diesen Websites die Aussagen am Knopf zählen',
    wrongTitle: 'Aussagen, die Sie beanstandet haben',
    wrongHint:
      'Sie sind verborgen und bleiben nur auf diesem Gerät. Damit Whence verbessert wird, kopieren Sie einen Bericht und senden ihn selbst.',
    noWrong: 'Bisher keine. Jede Karte hat unten „Falsch erkannt“.',
    wrongPage:
      'Wird eine Seite falsch gelesen, öffnen Sie dort Whence und wählen unter „Export“ „Seite für einen Bericht speichern“.',
    copyReport: 'Bericht kopieren',
    reportCopied: 'Der Bericht ist in der Zwischenablage. Nichts wurde gesendet.',
    keysTitle: 'Tastenkürzel',
    keysHint: 'Sie lassen sich in der Liste der Erweiterungen des Browsers ändern, unter den Tastenkürzeln.',
    changeKeys: 'Tastenkürzel ändern',
    noKey: 'keines',
    openWhence: 'Whence öffnen',
  },
};
