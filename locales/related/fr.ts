// The words of related coverage and the shelf, in French.
import { counter } from '../plural';
import type { RelatedWords } from './en';

const count = counter('fr');
const number = new Intl.NumberFormat('fr');
const percent = new Intl.NumberFormat('fr', { style: 'percent' });
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const relative = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' });
const clock = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });

const traces = (n: number) => count(n, { one: '# article remonte', other: '# articles remontent' });
const headlines = (n: number) => count(n, { one: '# titre', other: '# titres' });
const articles = (n: number) => count(n, { one: '# article', other: '# articles' });

export const relatedFr: RelatedWords = {
  related: {
    none: 'Rien de ce que vous avez lu ici ne partage une origine ou l’événement.',
    hint: 'Les articles que vous ouvrez avec Whence sont comparés jusqu’à la fermeture du navigateur. Rien ne quitte cet appareil.',
    shelfHint:
      'Les articles que vous ouvrez avec Whence restent sur votre étagère et sont comparés. Rien ne quitte cet appareil.',
    shelfOffer:
      'Tenir une étagère : les articles que vous lisez avec Whence restent sur cet appareil, pour leur comparer ceux qui suivront.',
    shelfTurnOn: 'Activer l’étagère',
    privateHint:
      'Cette fenêtre est privée : rien n’en est gardé, et rien de ce que vous y avez lu auparavant n’est comparé.',
    forgetThis: 'Oublier cet article',
    forgotten: 'Oublié. Il ne sera pas gardé de nouveau de lui-même avant la fermeture du navigateur.',
    citedHere: 'Cités ici',
    sharedOrigin: (name, n) => `${traces(n)} à ${name}, comme celui-ci`,
    otherOrigin: (name, n) => `${traces(n)} à ${name}`,
    others: 'Autres',
    labels: {
      republished: 'Republié : en grande partie le même texte',
      'same-origin': 'Remonte à la même origine indiquée',
      cites: 'L’un cite l’autre',
      'same-quote': 'Même déclaration citée',
      'none-found': 'Même événement ; aucune origine commune trouvée',
    },
    copied: (share) => `${percent.format(share)} du texte le plus court, citations mises à part`,
    credited: (agency) => `Tous deux attribuent le texte à ${agency}.`,
    thisCites: (outlet) => `Cet article cite ${outlet}.`,
    itCites: (outlet) => `Il cite ${outlet}.`,
    quoted: (words) => `« ${words} »`,
    here: 'Ici',
    there: 'Là-bas',
    via: (name) => `via ${name}`,
    age: (days) => relative.format(-days, 'day'),
    readForMe: 'Le lire pour moi',
    readForMeHint: (host) =>
      `Récupère la page sur ${host} et la lit sur cet appareil. ${host} voit votre adresse IP.`,
    reading: 'Lecture…',
    readFailed: {
      refused: 'Le navigateur ne l’a pas permis.',
      unreachable: 'La page n’a pas pu être récupérée.',
      moved: 'L’adresse mène ailleurs. Ouvrez-la pour la lire.',
      none: 'La page n’est pas un article lisible.',
    },
    look: 'Chercher plus loin',
    words: 'Mots à chercher',
    wordsHint: 'Envoyés tels qu’ils sont ici, sans rien d’autre. Changez-les à votre gré.',
    sends: (words, host) => `Envoie « ${words} » à ${host}, qui voit votre adresse IP.`,
    sendsDates: (words, host) =>
      `Envoie « ${words} » et un intervalle de dates à ${host}, qui voit votre adresse IP.`,
    fetches: (hosts) =>
      `Récupère vos flux chez ${list.format(hosts)} et compare sur cet appareil. Aucun mot n’est envoyé ; votre adresse IP y est visible.`,
    ask: (name) => `Interroger ${name}`,
    fetchFeeds: 'Récupérer mes flux',
    noFeeds: 'Aucun flux choisi pour l’instant. Choisissez-en dans les réglages.',
    cancel: 'Annuler',
    asking: (done, of) =>
      of > 1
        ? `${count(done, { one: '# réponse', other: '# réponses' })} sur ${number.format(of)}…`
        : 'Demande en cours…',
    answered: (items, shown) => `${headlines(items)}, dont ${number.format(shown)} sur cet événement.`,
    failed: {
      'too-many-requests': 'trop de demandes en ce moment.',
      refused: 'la demande a été refusée.',
      'not-understood': 'la réponse n’a pas pu être lue.',
      'too-large': 'la réponse est trop grande.',
      'timed-out': 'pas de réponse en 30 secondes.',
      unreachable: 'injoignable.',
      redirected: 'mène ailleurs, peut-être à une connexion.',
      cancelled: 'annulé.',
      'not-allowed': 'le navigateur ne l’a pas permis. Vous pouvez réessayer.',
    },
    tryAgainAt: (time) => `Réessayez après ${clock.format(time)}.`,
    providers: {
      feeds: 'mes flux',
      gdelt: 'le projet GDELT',
      bing: 'Bing Actualités',
      google: 'Google Actualités',
      searxng: 'mon SearXNG',
    },
    elsewhere: 'Liens de recherche',
    elsewhereHint:
      'Chacun ouvre une recherche de ces mots dans un nouvel onglet. Rien n’est envoyé avant votre choix.',
  },
  shelf: {
    hint: 'Quels autres articles parlent du même événement, et s’ils remontent à la même origine. Tout est comparé sur cet appareil.',
    on: 'Tenir une étagère des articles que je lis',
    onHint:
      'Le titre, l’adresse, les affirmations et leurs origines restent sur cet appareil. Les articles des fenêtres privées ne sont jamais gardés.',
    days: 'Jours pendant lesquels garder un article',
    most: 'Nombre maximal d’articles',
    range: (most) => `Un nombre entier de 1 à ${number.format(most)}.`,
    count: (n) => `${articles(n)} sur l’étagère.`,
    show: 'Montrer l’étagère',
    find: 'Chercher sur l’étagère',
    listed: (n, of) => `${number.format(n)} sur ${articles(of)} dans la liste.`,
    forget: 'Oublier',
    forgetThis: (title) => `Oublier ${title}`,
    forgetAll: 'Tout oublier',
    forgetAllSure: 'Oublier tout ce qui est sur l’étagère ? Cette action est irréversible.',
    keepIt: 'Garder',
    export: 'Exporter en JSON',
    unavailable: 'Ce navigateur ne tient pas d’étagère ici.',
    feedsTitle: 'Flux',
    feedsHint: 'Récupérés en entier quand vous le demandez ; rien de ce que vous lisez ne leur est dit.',
    ownFeed: 'Adresse d’un autre flux',
    addFeed: 'Ajouter',
    badAddress: 'Ce n’est pas une adresse http ou https.',
    removeFeed: (url) => `Retirer ${url}`,
    remove: 'Retirer',
    askTitle: 'Qui peut être interrogé',
    askHint: 'Seulement quand vous pressez le bouton à côté des mots, sous « Autres articles » d’une page.',
    gdelt: 'Le projet GDELT',
    gdeltTerms: 'Tout usage est libre avec mention du projet et lien ; les résultats portent les deux.',
    bing: 'Bing Actualités (RSS)',
    bingTerms: 'Microsoft n’autorise ces résultats que dans un lecteur RSS personnel et non commercial.',
    google: 'Google Actualités (RSS)',
    googleTerms:
      'Google ne met ce flux à disposition que d’un lecteur personnel, pour un usage non commercial.',
    searxng: 'Adresse de votre propre SearXNG',
    searxngHint: 'Son format JSON doit être activé. Laissez vide si vous n’en avez pas.',
    saveFailed: 'L’enregistrement a échoué : le stockage du navigateur est plein ou absent.',
  },
};
