// The words of our own pages, in French.
import { isKnown, languageNamer } from './language-name';
import { cardFr } from './card/fr';
import type { Words } from './en';
import { counter } from './plural';
import { claims, others, quietLineFr } from './quiet-line/fr';
import { relatedFr } from './related/fr';
import { storyFr } from './story/fr';

const count = counter('fr');
const languageName = languageNamer('fr');
const number = new Intl.NumberFormat('fr');
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** All of three outlets, or two and how many more. */
const outlets = (names: readonly string[]) =>
  list.format(names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names);

export const fr: Words = {
  ...cardFr,
  ...relatedFr,
  ...storyFr,
  name: 'Whence',
  list: (names) => list.format(names),
  path: (names) => [cardFr.claim.thisArticle, ...names].join(' ← '),
  labelled: (label, words) => `${label} : ${words}`,
  quietLine: quietLineFr,
  state: {
    loading: 'La page se charge…',
    reading: 'Lecture de la page…',
    none: 'Rien à lire ici.',
    noneHint: 'Cette page ne ressemble pas à un article.',
    readAnyway: 'La lire quand même',
    readAnywayHint: 'Lit les mots que vous avez sélectionnés sur la page, sinon tous.',
    pdf: 'C’est un PDF. Whence lit des pages web.',
    pdfHint: 'Si son éditeur publie le même texte comme page web, ouvrez celle-ci.',
    asItStands: 'Lu tel quel, bien que cela ne ressemble pas à un article.',
    tooLarge: 'Cette page est trop grande pour être lue.',
    tooLargeHint:
      'Elle est imbriquée trop profondément, ou contient bien plus qu’un article. Rien n’y est marqué.',
    forbidden: 'Le navigateur ne laisse pas les extensions lire cette page.',
    forbiddenHint:
      'C’est le cas de ses propres pages, des magasins d’extensions et de certains sites protégés.',
    waiting: 'Appuyez sur le bouton Whence pour lire cette page.',
    waitingHint: 'D’ici là, Whence ne la voit pas. Sur un site activé, les articles sont lus d’eux-mêmes.',
    error: 'La page n’a pas pu être lue.',
    errorHint: 'Rien n’est perdu. Rechargez la page et ouvrez Whence de nouveau.',
    tryAgain: 'Réessayer',
    paused: 'En pause : cette page change trop vite. Ce que vous voyez ici date d’avant.',
    readAgain: 'La relire',
    unsupported: 'Ce navigateur ne peut pas marquer la page ; la liste ci-dessous contient tout.',
  },
  kinds: {
    organisation: 'organisation',
    outlet: 'média',
    government: 'organisme public',
    document: 'document',
    group: 'groupe',
    anonymous: 'non nommée',
    unspecified: 'non précisée',
  },
  forms: { direct: 'citée', indirect: 'paraphrasée', mixed: 'citée en partie' },
  bar: {
    label: 'Comment les affirmations sont sourcées',
    legend: 'Légende',
    markClass: (name, n) => `Marquer sur la page : ${name}, ${claims(n)}`,
  },
  picture: {
    label: 'D’où viennent les affirmations. Choisissez une partie pour voir les siennes.',
    table: 'D’où viennent les affirmations',
    origin: 'Origine nommée ici',
    via: 'Via',
    claims: 'Affirmations',
    straight: 'aucun autre média',
    others: (n) => count(n, { one: '# autre origine', other: '# autres origines' }),
    otherOutlets: (n) => count(n, { one: '# autre média', other: '# autres médias' }),
    originClaims: (name, n) => `${name} : ${claims(n)}`,
    outletClaims: (name, n) => `Via ${name} : ${claims(n)}`,
    byWayOf: (name) => `Via ${name}`,
    way: (origin, via) => (via.length === 0 ? origin : `${origin}, via ${list.format(via)}`),
  },
  search: {
    label: 'Chercher dans ces affirmations',
    placeholder: 'Chercher',
    shown: (n, of) => `${number.format(n)} sur ${claims(of)}`,
    all: 'Tout afficher',
  },
  fold: { more: (n) => (n === 0 ? 'suite' : `et ${number.format(n)} de plus`), less: 'réduire' },
  notices: {
    text: (notice) => {
      switch (notice.code) {
        case 'other-language':
          return isKnown(notice.language)
            ? `Langue de cet article : ${languageName(notice.language)}. Whence lit l’anglais, l’allemand, le français et l’espagnol.`
            : 'Cet article est dans une langue que Whence ne lit pas. Il lit l’anglais, l’allemand, le français et l’espagnol.';
        case 'no-attribution-found':
          return 'Aucune attribution n’a été trouvée dans cet article.';
        case 'single-origin': {
          const some = count(notice.claims, {
            one: `# des ${number.format(notice.of)} affirmations attribuées remonte`,
            other: `# des ${number.format(notice.of)} affirmations attribuées remontent`,
          });
          return `${some} à une seule origine nommée ici, ${notice.origin}, via ${outlets(notice.via)}.`;
        }
        case 'mostly-anonymous': {
          const some = count(notice.claims, {
            one: `# des ${number.format(notice.of)} affirmations attribuées vient`,
            other: `# des ${number.format(notice.of)} affirmations attribuées viennent`,
          });
          return `${some} de sources que l’article ne nomme pas.`;
        }
        case 'state-outlet':
          return `Des affirmations viennent de ${notice.outlet}, ou passent par ce média, que l’article qualifie de média d’État.`;
        case 'listed-state-outlet':
          return `Des affirmations viennent de ${notice.outlet}, ou passent par ce média, que le State Media Monitor classe comme contrôlé par un État (${notice.country}).`;
        case 'could-not-verify':
          return 'L’article dit que quelque chose n’a pas pu y être vérifié.';
        case 'republished':
          switch (notice.by) {
            case 'byline':
              return `Republié : la signature mentionne ${notice.credit}.`;
            case 'dateline':
              return `Republié : la mention du lieu et de la date nomme ${notice.credit}.`;
            case 'tags':
              return `Republié : les balises de la page attribuent le texte à ${notice.credit}.`;
            case 'closing':
              return `Republié : la page se termine par la mention « ${notice.credit} ».`;
          }
      }
    },
    why: 'Pourquoi cet avis',
    claims: 'Ce sur quoi l’avis repose',
    show: (n) =>
      count(n, {
        one: 'Afficher l’affirmation sur laquelle il repose',
        other: 'Afficher les # affirmations sur lesquelles il repose',
      }),
    rules: {
      'single-origin':
        'Il apparaît quand deux affirmations ou plus de l’origine la plus fréquente sont venues via un même autre média.',
      'mostly-anonymous':
        'Il apparaît quand plus de la moitié des affirmations attribuées ont une source décrite, non nommée.',
      'could-not-verify':
        'Il apparaît quand l’article dit lui-même n’avoir pas pu vérifier ou confirmer quelque chose.',
      republished:
        'Il apparaît quand la signature, la mention du lieu et de la date, la dernière ligne ou les balises de la page nomment un autre éditeur.',
      'state-outlet':
        'Il apparaît quand l’article lui-même qualifie de média d’État, ou d’un terme proche, un média sur le chemin d’une affirmation.',
      'listed-state-outlet':
        'Il apparaît quand un média sur le chemin d’une affirmation est sur la liste du State Media Monitor des médias contrôlés par un État.',
      'other-language':
        'Whence lit l’anglais, l’allemand, le français et l’espagnol. Dans les autres langues, une liste vide ne dit rien.',
    },
  },
  tabs: { label: 'Vues', order: 'Dans l’ordre', sources: 'Par origine', related: 'Autres articles' },
  origin: { claims, unnamedOrigin: 'Aucune source indiquée' },
  controls: {
    marks: 'Marques',
    always: (host) => `Toujours sur ${host}`,
    alwaysFailed: 'Le navigateur ne l’a pas permis. Vous pouvez réessayer.',
  },
  tools: {
    keepOpen: 'Garder ouvert à côté de la page',
    export: 'Exporter',
    passage: 'passage',
    formats: { markdown: 'Markdown', json: 'JSON', csl: 'CSL-JSON', annotations: 'Web Annotation' },
    copy: (format) => `Copier en ${format}`,
    copied: (format) => `Copié en ${format}.`,
    notCopied: 'Le navigateur n’a pas permis de copier.',
    print: 'Imprimer un rapport',
    savePageHint:
      'Il manque quelque chose, ou quelque chose est faux ? Ceci enregistre une copie de la page dans un fichier, sans scripts, formulaires, menus de compte, traceurs ni adresses e-mail. Relisez-la avant de la transmettre. Rien n’est envoyé.',
    savePageNow: 'Enregistrer la page pour un rapport',
    pageSaved: 'Enregistrée. CONTRIBUTING.md dit comment en faire un test.',
    pageNotSaved: 'Le navigateur n’a pas permis d’enregistrer cette page.',
  },
  manifest: {
    description:
      'Qui le dit, et d’où le tient-on ? Marque chaque affirmation d’un article avec son origine indiquée.',
    action: 'Whence : qui le dit ?',
  },
  commands: {
    'next-mark': 'Aller à la marque suivante',
    'previous-mark': 'Aller à la marque précédente',
    'open-card': 'Qui le dit ? Ouvrir ou fermer la fiche',
  },
  menu: { whoSaysThis: 'Qui le dit ?' },
  welcome: {
    title: 'Qui le dit, et d’où le tient-on ?',
    lead: 'Whence lit la page d’actualité devant vous et marque chaque affirmation avec la source que l’article lui donne.',
    sample: 'Essayez sur cet exemple',
    sampleHint: 'Pointez des mots marqués, ou touchez-les.',
    panelHint: 'Ce que la fenêtre de Whence dit de cet article.',
    howTitle: 'Pour commencer',
    how: [
      'Ouvrez un article d’actualité.',
      'Appuyez sur le bouton Whence de la barre d’outils. Firefox et Chrome le gardent parfois derrière la pièce de puzzle.',
      'Lisez la phrase, suivez une affirmation jusqu’à son origine. Activez un site pour que ses articles soient marqués d’eux-mêmes.',
    ],
    doesTitle: 'Ce qu’il fait, et ne fait pas',
    does: [
      'Il dit d’où l’article dit tenir ses affirmations.',
      'Il ne juge pas : pas de note, pas de classement, rien sur le vrai ou le faux.',
      'Il lit les articles en anglais ; dans les autres langues, il se tait.',
    ],
  },
  privacy: {
    title: 'Ce qui quitte cet appareil',
    text: 'Rien tant que vous ne le demandez pas. La page est lue et analysée dans votre navigateur. Un autre site n’est interrogé que si vous cherchez d’autres articles, et vous voyez avant lequel et avec quels mots.',
  },
  settings: {
    title: 'Réglages',
    marksTitle: 'Marques',
    marksHint: 'Les affirmations qui sont marquées sur la page.',
    sitesTitle: 'Sites activés',
    sitesHint: 'Les articles de ces sites sont marqués à l’ouverture.',
    noSites: 'Aucun site n’est activé. Activez-en un depuis la fenêtre du bouton.',
    off: 'Désactiver',
    turnOff: (site) => `Désactiver ${site}`,
    samples: {
      named: { content: 'Le bac reste au port', words: ', a dit la capitaine du port Ines Falk.' },
      anonymous: { content: 'L’armateur savait pour la fuite', words: ', a dit un haut responsable.' },
      unspecified: { content: 'L’équipage n’a pas été payé', words: ', dit la rumeur.' },
      unattributed: { content: 'La traversée dure une heure.', words: '' },
    },
    strengthTitle: 'Intensité',
    strengths: { line: 'Lignes seules', words: 'Lignes, attributions teintées', tint: 'Les deux teintées' },
    paletteTitle: 'Couleurs',
    palettes: { blue: 'Bleu et orange', green: 'Vert et violet', ink: 'Gris seul', own: 'Les miennes' },
    ownTitle: 'Mes couleurs',
    badge: 'Compter les affirmations sur le bouton, sur ces sites',
    wrongTitle: 'Affirmations que vous avez signalées',
    wrongHint:
      'Elles sont masquées et gardées sur cet appareil seulement. Pour corriger Whence, copiez un rapport et envoyez-le vous-même.',
    noWrong: 'Aucune pour l’instant. Chaque fiche porte « C’est une erreur » en bas.',
    wrongPage:
      'Si une page est mal lue, ouvrez-y Whence et choisissez « Enregistrer la page pour un rapport » sous Exporter.',
    copyReport: 'Copier un rapport',
    reportCopied: 'Le rapport est dans le presse-papiers. Rien n’a été envoyé.',
    keysTitle: 'Raccourcis clavier',
    keysHint:
      'Vous pouvez les changer dans la liste des extensions du navigateur, sous les raccourcis clavier.',
    changeKeys: 'Changer les raccourcis',
    noKey: 'aucun',
    openWhence: 'Ouvrir Whence',
  },
};
