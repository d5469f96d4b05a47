// The words of the card on the page, in French.
import { dayNamer } from '../day';
import { traceSentence } from '../trace';
import type { CardWords } from './en';

const percent = new Intl.NumberFormat('fr', { style: 'percent' });
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const day = dayNamer('fr');
/** Words of the article. */
const cited = (words: string) => `« ${words} »`;

export const cardFr: CardWords = {
  lang: 'fr',
  dir: 'ltr',
  classes: {
    named: 'Nommée',
    anonymous: 'Anonyme',
    unspecified: 'Non précisée',
    unattributed: 'Non attribuée',
  },
  classMeaning: {
    named: 'L’article nomme qui le dit',
    anonymous: 'L’article décrit qui le dit, sans le nommer',
    unspecified: 'Attribué à personne en particulier, comme « selon la rumeur »',
    unattributed: 'Aucune source indiquée ; ce peut être une observation du journaliste',
  },
  claim: {
    thisArticle: 'cet article',
    path: 'Chemin indiqué',
    noSource: 'non indiquée',
    hedge: (words) => `Avec réserve : ${list.format(words.map(cited))}`,
    why: 'Pourquoi ?',
    reason: (reason) => {
      switch (reason.code) {
        case 'cue-after-source':
          return `${cited(reason.cue)} après ${cited(reason.source)}`;
        case 'cue-before-source':
          return `${cited(reason.cue)} avant ${cited(reason.source)}`;
        case 'cue-alone':
          return `${cited(reason.cue)}, sans personne de nommé`;
        case 'cue-in-middle':
          return 'L’attribution se trouve au milieu des paroles';
        case 'quotation-marks':
          return 'Les paroles sont entre guillemets';
        case 'goes-on':
          return 'La même personne continue de parler';
        case 'points-back':
          return `${cited(reason.cue)} renvoie à ce qui vient d’être rapporté`;
        case 'displayed-quotation':
          return 'Les paragraphes sont mis à part après une introduction';
        case 'transcript':
          return 'Un nom suivi de deux-points, comme dans une transcription';
        case 'hedge':
          return `${cited(reason.words)} ne précise pas qui le dit`;
        case 'unattributed':
          return 'Rien dans la phrase ne dit de qui vient l’affirmation';
      }
    },
    guess: (words, name) => `${cited(words)}, compris comme ${name}`,
    quoted: cited,
    trace: (trace) =>
      traceSentence(trace, {
        lang: 'fr',
        comma: ', ',
        nobody: 'Personne en particulier',
        cited,
        name: (name) => name,
        reportedBy: (name) => `rapporté par ${name}`,
        day,
      }),
    link: (host) => `Lien indiqué : ${host}`,
    confidence: (share) => `Confiance ${percent.format(share)}`,
  },
  card: {
    label: (source) => `Qui le dit : ${source}`,
    close: 'Fermer',
    copyLink: 'Copier le lien',
    copied: 'Un lien vers ce passage est dans le presse-papiers.',
    cite: 'Copier la référence',
    citationCopied: 'La citation, sa source et un lien sont dans le presse-papiers.',
    notCopied: 'Le navigateur n’a pas permis de copier ici.',
    wrong: 'C’est une erreur',
    hidden:
      'Masquée désormais, sur cet appareil seulement. Elle figure dans les réglages, avec un rapport à copier.',
    notKept: 'Le navigateur n’a pas pu l’enregistrer. Son espace de stockage est peut-être plein.',
    takeBack: 'Afficher de nouveau',
    nobody: 'Aucune source trouvée pour ces mots',
  },
  day,
  notVerdict: 'Marqué ne veut pas dire faux. Non marqué ne veut pas dire vérifié.',
};
