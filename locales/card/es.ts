// The words of the card on the page, in Spanish.
import { dayNamer } from '../day';
import { traceSentence } from '../trace';
import type { CardWords } from './en';

const percent = new Intl.NumberFormat('es', { style: 'percent' });
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const day = dayNamer('es');
/** Words of the article. */
const cited = (words: string) => `«${words}»`;

export const cardEs: CardWords = {
  lang: 'es',
  dir: 'ltr',
  classes: {
    named: 'Con nombre',
    anonymous: 'Anónima',
    unspecified: 'Sin precisar',
    unattributed: 'Sin atribuir',
  },
  classMeaning: {
    named: 'El artículo nombra a quien lo dice',
    anonymous: 'El artículo describe a quien lo dice, sin nombrarlo',
    unspecified: 'Atribuido a nadie en particular, como «al parecer»',
    unattributed: 'No indica fuente; puede ser una observación del periodista',
  },
  claim: {
    thisArticle: 'este artículo',
    path: 'Camino indicado',
    noSource: 'no indicada',
    hedge: (words) => `Con reserva: ${list.format(words.map(cited))}`,
    why: '¿Por qué?',
    reason: (reason) => {
      switch (reason.code) {
        case 'cue-after-source':
          return `${cited(reason.cue)} después de ${cited(reason.source)}`;
        case 'cue-before-source':
          return `${cited(reason.cue)} antes de ${cited(reason.source)}`;
        case 'cue-alone':
          return `${cited(reason.cue)}, sin que se nombre a nadie`;
        case 'cue-in-middle':
          return 'La atribución está en medio de las palabras';
        case 'quotation-marks':
          return 'Las palabras están entre comillas';
        case 'goes-on':
          return 'Sigue hablando la misma persona';
        case 'points-back':
          return `${cited(reason.cue)} remite a lo que se acaba de contar`;
        case 'displayed-quotation':
          return 'Los párrafos van aparte, tras una introducción';
        case 'transcript':
          return 'Un nombre y dos puntos, como en una transcripción';
        case 'hedge':
          return `${cited(reason.words)} no precisa quién lo dice`;
        case 'unattributed':
          return 'Nada en la frase dice de quién es la afirmación';
      }
    },
    guess: (words, name) => `${cited(words)}, leído como ${name}`,
    quoted: cited,
    trace: (trace) =>
      traceSentence(trace, {
        lang: 'es',
        comma: ', ',
        nobody: 'Nadie en concreto',
        cited,
        name: (name) => name,
        reportedBy: (name) => `según informó ${name}`,
        day,
      }),
    link: (host) => `Enlazado aquí: ${host}`,
    confidence: (share) => `Confianza ${percent.format(share)}`,
  },
  card: {
    label: (source) => `Quién lo dice: ${source}`,
    close: 'Cerrar',
    copyLink: 'Copiar enlace',
    copied: 'Un enlace a este pasaje está en el portapapeles.',
    cite: 'Copiar la cita',
    citationCopied: 'La cita, su fuente y un enlace están en el portapapeles.',
    notCopied: 'El navegador no permitió copiar aquí.',
    wrong: 'Esto es un error',
    hidden:
      'Oculta desde ahora, solo en este dispositivo. Figura en los ajustes, con un informe para copiar.',
    notKept: 'El navegador no pudo guardarla. Puede que no le quede espacio.',
    takeBack: 'Mostrar de nuevo',
    nobody: 'No se encontró fuente para estas palabras',
  },
  day,
  notVerdict: 'Marcado no significa falso. Sin marcar no significa comprobado.',
};
