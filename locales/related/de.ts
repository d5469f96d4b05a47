// The words of related coverage and the shelf, in German.
import { counter } from '../plural';
import type { RelatedWords } from './en';

const count = counter('de');
const number = new Intl.NumberFormat('de');
const percent = new Intl.NumberFormat('de', { style: 'percent' });
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const relative = new Intl.RelativeTimeFormat('de', { numeric: 'auto' });
const clock = new Intl.DateTimeFormat('de', { hour: '2-digit', minute: '2-digit' });

const traces = (n: number) => count(n, { one: '# Bericht führt', other: '# Berichte führen' });
const headlines = (n: number) => count(n, { one: '# Schlagzeile', other: '# Schlagzeilen' });
const articles = (n: number) => count(n, { one: '# Artikel', other: '# Artikel' });

export const relatedDe: RelatedWords = {
  related: {
    none: 'Nichts, was Sie hier gelesen haben, teilt einen Ursprung oder das Ereignis.',
    hint: 'Berichte, die Sie mit Whence öffnen, werden verglichen, bis der Browser geschlossen wird. Nichts verlässt dieses Gerät.',
    shelfHint:
      'Berichte, die Sie mit Whence öffnen, bleiben in Ihrem Regal und werden verglichen. Nichts verlässt dieses Gerät.',
    shelfOffer:
      'Ein Regal anlegen: Artikel, die Sie mit Whence lesen, bleiben auf diesem Gerät, damit spätere Berichte mit ihnen verglichen werden.',
    shelfTurnOn: 'Das Regal einschalten',
    privateHint:
      'Dieses Fenster ist privat: Nichts davon wird behalten, und nichts, was Sie darin zuvor gelesen haben, wird verglichen.',
    forgetThis: 'Diesen Artikel vergessen',
    forgotten: 'Vergessen. Er wird nicht von selbst wieder behalten, bis der Browser geschlossen wird.',
    citedHere: 'Hier zitiert',
    sharedOrigin: (name, n) => `${traces(n)} auf ${name} zurück, wie dieser`,
    otherOrigin: (name, n) => `${traces(n)} auf ${name} zurück`,
    others: 'Andere',
    labels: {
      republished: 'Nachdruck: zum großen Teil derselbe Text',
      'same-origin': 'Führt auf denselben genannten Ursprung zurück',
      cites: 'Einer zitiert den anderen',
      'same-quote': 'Dieselbe Äußerung zitiert',
      'none-found': 'Dasselbe Ereignis; kein gemeinsamer Ursprung gefunden',
    },
    copied: (share) => `${percent.format(share)} des kürzeren Textes, Zitate ausgenommen`,
    credited: (agency) => `Beide nennen ${agency} als Herkunft des Textes.`,
    thisCites: (outlet) => `Dieser Artikel zitiert ${outlet}.`,
    itCites: (outlet) => `Er zitiert ${outlet}.`,
    quoted: (words) => `„${words}“`,
    here: 'Hier',
    there: 'Dort',
    via: (name) => `über ${name}`,
    age: (days) => relative.format(-days, 'day'),
    readForMe: 'Für mich lesen',
    readForMeHint: (host) =>
      `Holt die Seite von ${host} und liest sie auf diesem Gerät. ${host} sieht Ihre IP-Adresse.`,
    reading: 'Wird gelesen …',
    readFailed: {
      refused: 'Der Browser hat es nicht erlaubt.',
      unreachable: 'Die Seite konnte nicht geholt werden.',
      moved: 'Die Adresse führt woandershin. Öffnen Sie sie, um zu lesen.',
      none: 'Die Seite ist kein Artikel, der sich lesen lässt.',
    },
    look: 'Weiter suchen',
    words: 'Suchwörter',
    wordsHint: 'Gesendet werden sie so, wie sie hier stehen, und sonst nichts. Ändern Sie sie nach Belieben.',
    sends: (words, host) => `Sendet „${words}“ an ${host}. Ihre IP-Adresse ist dort zu sehen.`,
    sendsDates: (words, host) =>
      `Sendet „${words}“ und einen Zeitraum an ${host}. Ihre IP-Adresse ist dort zu sehen.`,
    fetches: (hosts) =>
      `Holt Ihre Feeds von ${list.format(hosts)} und vergleicht auf diesem Gerät. Es werden keine Wörter gesendet; Ihre IP-Adresse ist dort zu sehen.`,
    ask: (name) => `Über ${name} suchen`,
    fetchFeeds: 'Meine Feeds holen',
    noFeeds: 'Noch keine Feeds gewählt. Wählen Sie welche in den Einstellungen.',
    cancel: 'Abbrechen',
    asking: (done, of) =>
      of > 1 ? `${number.format(done)} von ${number.format(of)} haben geantwortet …` : 'Wird gefragt …',
    answered: (items, shown) => `${headlines(items)}, ${number.format(shown)} zu diesem Ereignis.`,
    failed: {
      'too-many-requests': 'gerade zu viele Anfragen.',
      refused: 'die Anfrage wurde abgelehnt.',
      'not-understood': 'die Antwort ließ sich nicht lesen.',
      'too-large': 'die Antwort ist zu groß.',
      'timed-out': 'keine Antwort innerhalb von 30 Sekunden.',
      unreachable: 'nicht erreichbar.',
      redirected: 'führt woandershin, vielleicht zu einer Anmeldung.',
      cancelled: 'abgebrochen.',
      'not-allowed': 'der Browser hat es nicht erlaubt. Sie können es noch einmal versuchen.',
    },
    tryAgainAt: (time) => `Wieder möglich ab ${clock.format(time)}.`,
    providers: {
      feeds: 'meine Feeds',
      gdelt: 'das GDELT-Projekt',
      bing: 'Bing News',
      google: 'Google News',
      searxng: 'mein SearXNG',
    },
    elsewhere: 'Suchlinks',
    elsewhereHint:
      'Jeder öffnet eine Suche nach diesen Wörtern in einem neuen Tab. Bevor Sie einen wählen, wird nichts gesendet.',
  },
  shelf: {
    hint: 'Welche anderen Berichte vom selben Ereignis handeln und ob sie auf denselben Ursprung zurückgehen. Alles wird auf diesem Gerät verglichen.',
    on: 'Gelesene Artikel in einem Regal aufheben',
    onHint:
      'Überschrift, Adresse, Aussagen und ihre Ursprünge bleiben auf diesem Gerät. Artikel in privaten Fenstern werden nie behalten.',
    days: 'Tage, die ein Artikel bleibt',
    most: 'Höchstens so viele Artikel',
    range: (most) => `Eine ganze Zahl von 1 bis ${number.format(most)}.`,
    count: (n) => `${articles(n)} im Regal.`,
    show: 'Das Regal zeigen',
    find: 'Im Regal suchen',
    listed: (n, of) => `${number.format(n)} von ${articles(of)} aufgeführt.`,
    forget: 'Vergessen',
    forgetThis: (title) => `${title} vergessen`,
    forgetAll: 'Alles vergessen',
    forgetAllSure: 'Alles im Regal vergessen? Das lässt sich nicht rückgängig machen.',
    keepIt: 'Behalten',
    export: 'Als JSON exportieren',
    unavailable: 'Dieser Browser führt hier kein Regal.',
    feedsTitle: 'Feeds',
    feedsHint: 'Sie werden als Ganzes geholt, wenn Sie darum bitten; was Sie lesen, erfahren sie nicht.',
    ownFeed: 'Adresse eines weiteren Feeds',
    addFeed: 'Hinzufügen',
    badAddress: 'Das ist keine http- oder https-Adresse.',
    removeFeed: (url) => `${url} entfernen`,
    remove: 'Entfernen',
    askTitle: 'Wer gefragt werden darf',
    askHint: 'Nur wenn Sie den Knopf neben den Wörtern drücken, bei den verwandten Berichten einer Seite.',
    gdelt: 'Das GDELT-Projekt',
    gdeltTerms: 'Jede Nutzung ist frei, wenn es genannt und verlinkt wird; die Ergebnisse tun das.',
    bing: 'Bing News (RSS)',
    bingTerms: 'Microsoft erlaubt diese Ergebnisse nur in einem persönlichen, nicht gewerblichen RSS-Leser.',
    google: 'Google News (RSS)',
    googleTerms:
      'Google stellt diesen Feed nur persönlichen Feed-Lesern zu nicht gewerblicher Nutzung bereit.',
    searxng: 'Adresse Ihres eigenen SearXNG',
    searxngHint: 'Das JSON-Format muss dort erlaubt sein. Lassen Sie das Feld leer, wenn Sie keines haben.',
    saveFailed: 'Es ließ sich nicht speichern: Der Speicher des Browsers ist voll oder fort.',
  },
};
