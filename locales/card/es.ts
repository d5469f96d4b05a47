// The words of the card on the page, in Spanish.
import type { CardWords } from './en';

const percent = new Intl.NumberFormat('es', { style: 'percent' });
const list = new Intl.ListFormat('es', { type: 'conjunction' });

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
    hedge: (words) => `Con reserva: ${list.format(words.map((w) => `«${w}»`))}`,
    why: '¿Por qué?',
    link: (host) => `Enlazado aquí: ${host}`,
    confidence: (share) => `Confianza ${percent.format(share)}`,
  },
  card: {
    label: (source) => `Quién lo dice: ${source}`,
    close: 'Cerrar',
    copyLink: 'Copiar enlace',
    copied: 'Un enlace a este pasaje está en el portapapeles.',
    notCopied: 'El navegador no permitió copiar aquí.',
    wrong: 'Esto es un error',
    hidden:
      'Oculta desde ahora, solo en este dispositivo. Figura en los ajustes, con un informe para copiar.',
    notKept: 'El navegador no pudo guardarla. Puede que no le quede espacio.',
    takeBack: 'Mostrar de nuevo',
    nobody: 'No se encontró fuente para estas palabras',
  },
  notVerdict: 'Marcado no significa falso. Sin marcar no significa comprobado.',
};
