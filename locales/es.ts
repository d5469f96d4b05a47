// The words of our own pages, in Spanish.
import { isKnown, languageNamer } from './language-name';
import { cardEs } from './card/es';
import type { Words } from './en';
import { counter } from './plural';
import { claims, others, quietLineEs } from './quiet-line/es';
import { relatedEs } from './related/es';
import { storyEs } from './story/es';

const count = counter('es');
const languageName = languageNamer('es');
const number = new Intl.NumberFormat('es');
const list = new Intl.ListFormat('es', { type: 'conjunction' });

/** All of three outlets, or two and how many more. */
const outlets = (names: readonly string[]) =>
  list.format(names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names);

export const es: Words = {
  ...cardEs,
  ...relatedEs,
  ...storyEs,
  name: 'Whence',
  list: (names) => list.format(names),
  path: (names) => [cardEs.claim.thisArticle, ...names].join(' ← '),
  labelled: (label, words) => `${label}: ${words}`,
  quietLine: quietLineEs,
  state: {
    loading: 'La página se está cargando…',
    reading: 'Leyendo la página…',
    none: 'Aquí no hay nada que leer.',
    noneHint: 'Esta página no parece un artículo.',
    readAnyway: 'Leerla de todos modos',
    readAnywayHint: 'Lee las palabras que haya seleccionado en la página o, si no, todas.',
    pdf: 'Esto es un PDF. Whence lee páginas web.',
    pdfHint: 'Si quien lo publica ofrece el mismo texto como página web, ábrala.',
    asItStands: 'Leído tal como está, aunque no parece un artículo.',
    tooLarge: 'Esta página es demasiado grande para leerla.',
    tooLargeHint:
      'Está anidada a demasiada profundidad o contiene mucho más que un artículo. No se marca nada en ella.',
    forbidden: 'El navegador no deja que las extensiones lean esta página.',
    forbiddenHint:
      'Así es en sus propias páginas, en las tiendas de extensiones y en algunos sitios protegidos.',
    waiting: 'Pulse el botón de Whence para leer esta página.',
    waitingHint: 'Hasta entonces Whence no la ve. En un sitio activado, los artículos se leen solos.',
    error: 'No se pudo leer la página.',
    errorHint: 'No se ha perdido nada. Recargue la página y abra Whence de nuevo.',
    tryAgain: 'Intentar de nuevo',
    paused: 'En pausa: esta página cambia demasiado rápido. Lo que ve aquí es de antes.',
    readAgain: 'Leerla de nuevo',
    unsupported: 'Este navegador no puede marcar la página; la lista de abajo lo tiene todo.',
  },
  kinds: {
    organisation: 'organización',
    outlet: 'medio',
    government: 'organismo público',
    document: 'documento',
    group: 'grupo',
    anonymous: 'sin nombre',
    unspecified: 'sin precisar',
  },
  forms: { direct: 'citada', indirect: 'parafraseada', mixed: 'citada en parte' },
  bar: {
    label: 'Qué fuentes tienen las afirmaciones',
    legend: 'Leyenda',
    markClass: (name, n) => `Marcar en la página: ${name}, ${claims(n)}`,
  },
  picture: {
    label: 'De dónde vienen las afirmaciones. Elija una parte para ver las suyas.',
    table: 'De dónde vienen las afirmaciones',
    origin: 'Origen nombrado aquí',
    via: 'A través de',
    claims: 'Afirmaciones',
    straight: 'ningún otro medio',
    others: (n) => count(n, { one: '# otro origen', other: '# otros orígenes' }),
    otherOutlets: (n) => count(n, { one: '# otro medio', other: '# otros medios' }),
    originClaims: (name, n) => `${name}: ${claims(n)}`,
    outletClaims: (name, n) => `A través de ${name}: ${claims(n)}`,
    byWayOf: (name) => `A través de ${name}`,
    way: (origin, via) => (via.length === 0 ? origin : `${origin}, a través de ${list.format(via)}`),
  },
  search: {
    label: 'Buscar en estas afirmaciones',
    placeholder: 'Buscar',
    shown: (n, of) => `${number.format(n)} de ${claims(of)}`,
    all: 'Mostrar todo',
  },
  fold: { more: (n) => (n === 0 ? 'más' : `y ${number.format(n)} más`), less: 'menos' },
  notices: {
    text: (notice) => {
      switch (notice.code) {
        case 'other-language':
          return isKnown(notice.language)
            ? `Este artículo está en ${languageName(notice.language)}. Whence lee inglés, alemán, francés y español.`
            : 'Este artículo está en una lengua que Whence no lee. Lee inglés, alemán, francés y español.';
        case 'no-attribution-found':
          return 'No se encontró ninguna atribución en este artículo.';
        case 'single-origin': {
          const some = count(notice.claims, {
            one: `# de las ${number.format(notice.of)} afirmaciones atribuidas viene`,
            other: `# de las ${number.format(notice.of)} afirmaciones atribuidas vienen`,
          });
          return `${some} de un mismo origen nombrado aquí, ${notice.origin}, a través de ${outlets(notice.via)}.`;
        }
        case 'mostly-anonymous': {
          const some = count(notice.claims, {
            one: `# de las ${number.format(notice.of)} afirmaciones atribuidas viene`,
            other: `# de las ${number.format(notice.of)} afirmaciones atribuidas vienen`,
          });
          return `${some} de fuentes que el artículo no nombra.`;
        }
        case 'state-outlet':
          return `Hay afirmaciones que vienen de ${notice.outlet}, o pasan por él, al que el artículo llama medio estatal.`;
        case 'listed-state-outlet':
          return `Hay afirmaciones que vienen de ${notice.outlet}, o pasan por él, que el State Media Monitor clasifica como controlado por el Estado (${notice.country}).`;
        case 'could-not-verify':
          return 'El artículo dice que algo de lo que cuenta no pudo verificarse.';
        case 'republished':
          switch (notice.by) {
            case 'byline':
              return `Republicado: la firma menciona a ${notice.credit}.`;
            case 'dateline':
              return `Republicado: la data menciona a ${notice.credit}.`;
            case 'tags':
              return `Republicado: las etiquetas de la página atribuyen el texto a ${notice.credit}.`;
            case 'closing':
              return `Republicado: la página termina con la mención «${notice.credit}».`;
          }
      }
    },
    why: 'Por qué este aviso',
    claims: 'En qué se basa el aviso',
    show: (n) =>
      count(n, {
        one: 'Mostrar la afirmación en que se basa',
        other: 'Mostrar las # afirmaciones en que se basa',
      }),
    rules: {
      'single-origin':
        'Aparece cuando dos o más afirmaciones del origen más frecuente llegaron a través de un mismo medio.',
      'mostly-anonymous':
        'Aparece cuando más de la mitad de las afirmaciones atribuidas tiene una fuente descrita, no nombrada.',
      'could-not-verify': 'Aparece cuando el propio artículo dice que no pudo verificar o confirmar algo.',
      republished:
        'Aparece cuando la firma, la data, la línea final o las etiquetas de la página nombran a otro editor.',
      'state-outlet':
        'Aparece cuando el propio artículo llama estatal, o algo parecido, a un medio en el camino de una afirmación.',
      'listed-state-outlet':
        'Aparece cuando un medio en el camino de una afirmación figura en la lista del State Media Monitor de medios controlados por un Estado.',
      'other-language':
        'Whence lee inglés, alemán, francés y español. En otras lenguas una lista vacía no dice nada.',
    },
  },
  tabs: { label: 'Vistas', order: 'En orden', sources: 'Por origen', related: 'Otras noticias' },
  origin: { claims, unnamedOrigin: 'Sin fuente indicada' },
  controls: {
    marks: 'Marcas',
    always: (host) => `Siempre en ${host}`,
    alwaysFailed: 'El navegador no lo permitió. Puede intentarlo de nuevo.',
  },
  tools: {
    keepOpen: 'Mantener abierto junto a la página',
    export: 'Exportar',
    passage: 'pasaje',
    formats: { markdown: 'Markdown', json: 'JSON', csl: 'CSL-JSON', annotations: 'Web Annotation' },
    copy: (format) => `Copiar como ${format}`,
    copied: (format) => `Copiado como ${format}.`,
    notCopied: 'El navegador no permitió copiar.',
    print: 'Imprimir un informe',
    savePageHint:
      '¿Falta algo o hay algo mal? Esto guarda una copia de la página en un archivo, sin scripts, formularios, menús de cuenta, rastreo ni direcciones de correo. Léala antes de pasarla. No se envía nada.',
    savePageNow: 'Guardar la página para un informe',
    pageSaved: 'Guardada. CONTRIBUTING.md explica cómo se convierte en una prueba.',
    pageNotSaved: 'El navegador no permitió guardar esta página.',
  },
  manifest: {
    description:
      '¿Quién lo dice, y cómo lo sabe? Marca cada afirmación de una noticia con su origen indicado.',
    action: 'Whence: ¿quién lo dice?',
  },
  commands: {
    'next-mark': 'Ir a la marca siguiente',
    'previous-mark': 'Ir a la marca anterior',
    'open-card': '¿Quién lo dice? Abrir o cerrar la ficha',
  },
  menu: { whoSaysThis: '¿Quién lo dice?' },
  welcome: {
    title: '¿Quién lo dice, y cómo lo sabe?',
    lead: 'Whence lee la noticia que tiene delante y marca cada afirmación con la fuente que el propio artículo le da.',
    sample: 'Pruébelo en este ejemplo',
    sampleHint: 'Señale palabras marcadas o tóquelas.',
    panelHint: 'Lo que la ventana de Whence dice de esta noticia.',
    howTitle: 'Cómo empezar',
    how: [
      'Abra una noticia.',
      'Pulse el botón de Whence en la barra de herramientas. Firefox y Chrome pueden tenerlo tras la pieza de puzle.',
      'Lea la línea, siga una afirmación hasta su origen. Active un sitio para que sus artículos se marquen solos.',
    ],
    doesTitle: 'Lo que hace, y lo que no',
    does: [
      'Dice de dónde, según el artículo, vienen sus afirmaciones.',
      'No juzga: ni nota, ni clasificación, nada sobre verdadero o falso.',
      'Lee artículos en inglés; en otras lenguas no dice nada.',
    ],
  },
  privacy: {
    title: 'Lo que sale de este dispositivo',
    text: 'Nada por sí solo. La página se lee y se analiza en su navegador. Solo cuando usted busca otras noticias se pregunta a otro sitio, y antes ve a cuál y con qué palabras.',
  },
  settings: {
    title: 'Ajustes',
    marksTitle: 'Marcas',
    marksHint: 'Qué afirmaciones se marcan en la página.',
    sitesTitle: 'Sitios activados',
    sitesHint: 'Los artículos de estos sitios se marcan al abrirlos.',
    noSites: 'Ningún sitio está activado. Active uno desde la ventana del botón.',
    off: 'Desactivar',
    turnOff: (site) => `Desactivar ${site}`,
    samples: {
      named: {
        content: 'El transbordador sigue en puerto',
        words: ', dijo la capitana del puerto Ines Falk.',
      },
      anonymous: { content: 'El armador sabía de la fuga', words: ', dijo un alto funcionario.' },
      unspecified: { content: 'La tripulación no ha cobrado', words: ', según se rumorea.' },
      unattributed: { content: 'La travesía dura una hora.', words: '' },
    },
    strengthTitle: 'Intensidad',
    strengths: { line: 'Solo líneas', words: 'Líneas, atribuciones teñidas', tint: 'Ambas teñidas' },
    paletteTitle: 'Colores',
    palettes: { blue: 'Azul y naranja', green: 'Verde y violeta', ink: 'Solo gris', own: 'Los míos' },
    ownTitle: 'Mis colores',
    badge: 'Contar las afirmaciones en el botón, en estos sitios',
    wrongTitle: 'Afirmaciones que señaló como error',
    wrongHint:
      'Están ocultas y se guardan solo en este dispositivo. Para corregir Whence, copie un informe y envíelo usted.',
    noWrong: 'Ninguna por ahora. Cada ficha tiene «Esto es un error» al pie.',
    wrongPage:
      'Si una página se lee mal, abra Whence en ella y elija «Guardar la página para un informe» en Exportar.',
    copyReport: 'Copiar un informe',
    reportCopied: 'El informe está en el portapapeles. No se ha enviado nada.',
    keysTitle: 'Atajos de teclado',
    keysHint: 'Puede cambiarlos en la lista de extensiones del navegador, en los atajos de teclado.',
    changeKeys: 'Cambiar los atajos',
    noKey: 'ninguno',
    openWhence: 'Abrir Whence',
  },
};
