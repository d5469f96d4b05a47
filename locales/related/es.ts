// The words of related coverage and the shelf, in Spanish.
import { counter } from '../plural';
import type { RelatedWords } from './en';

const count = counter('es');
const number = new Intl.NumberFormat('es');
const percent = new Intl.NumberFormat('es', { style: 'percent' });
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const relative = new Intl.RelativeTimeFormat('es', { numeric: 'auto' });
const clock = new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit' });

const traces = (n: number) => count(n, { one: '# noticia se remonta', other: '# noticias se remontan' });
const headlines = (n: number) => count(n, { one: '# titular', other: '# titulares' });
const articles = (n: number) => count(n, { one: '# artículo', other: '# artículos' });

export const relatedEs: RelatedWords = {
  related: {
    none: 'Nada de lo que ha leído aquí comparte un origen o el suceso.',
    hint: 'Las noticias que abre con Whence se comparan hasta que se cierra el navegador. Nada sale de este dispositivo.',
    shelfHint:
      'Las noticias que abre con Whence se guardan en su estante y se comparan. Nada sale de este dispositivo.',
    shelfOffer:
      'Tener un estante: los artículos que lee con Whence se quedan en este dispositivo, para comparar con ellos los que vengan.',
    shelfTurnOn: 'Activar el estante',
    privateHint:
      'Esta ventana es privada: no se guarda nada de ella, ni se compara con nada que haya leído antes en ella.',
    forgetThis: 'Olvidar este artículo',
    forgotten: 'Olvidado. No volverá a guardarse por sí solo hasta que se cierre el navegador.',
    citedHere: 'Citados aquí',
    sharedOrigin: (name, n) => `${traces(n)} a ${name}, como esta`,
    otherOrigin: (name, n) => `${traces(n)} a ${name}`,
    others: 'Otros',
    labels: {
      republished: 'Republicado: en gran parte el mismo texto',
      'same-origin': 'Se remonta al mismo origen indicado',
      cites: 'Uno cita al otro',
      'same-quote': 'La misma declaración citada',
      'none-found': 'El mismo suceso; no se encontró origen común',
    },
    copied: (share) => `${percent.format(share)} del texto más corto, sin contar las citas`,
    credited: (agency) => `Ambos atribuyen el texto a ${agency}.`,
    thisCites: (outlet) => `Este artículo cita a ${outlet}.`,
    itCites: (outlet) => `Cita a ${outlet}.`,
    quoted: (words) => `«${words}»`,
    here: 'Aquí',
    there: 'Allí',
    via: (name) => `a través de ${name}`,
    age: (days) => relative.format(-days, 'day'),
    readForMe: 'Leerlo por mí',
    readForMeHint: (host) =>
      `Descarga la página de ${host} y la lee en este dispositivo. ${host} ve su dirección IP.`,
    reading: 'Leyendo…',
    readFailed: {
      refused: 'El navegador no lo permitió.',
      unreachable: 'No se pudo descargar la página.',
      moved: 'La dirección lleva a otra parte. Ábrala para leerla.',
      none: 'La página no es un artículo que se pueda leer.',
    },
    look: 'Buscar más',
    words: 'Palabras que buscar',
    wordsHint: 'Se envían tal como están aquí, sin nada más. Cámbielas como quiera.',
    sends: (words, host) => `Envía «${words}» a ${host}, que ve su dirección IP.`,
    sendsDates: (words, host) =>
      `Envía «${words}» y un intervalo de fechas a ${host}, que ve su dirección IP.`,
    fetches: (hosts) =>
      `Descarga sus fuentes RSS de ${list.format(hosts)} y compara en este dispositivo. No se envían palabras; allí se ve su dirección IP.`,
    ask: (name) => `Preguntar a ${name}`,
    fetchFeeds: 'Descargar mis fuentes RSS',
    noFeeds: 'Aún no ha elegido fuentes RSS. Elija algunas en los ajustes.',
    cancel: 'Cancelar',
    asking: (done, of) =>
      of > 1
        ? `${count(done, { one: '# respuesta', other: '# respuestas' })} de ${number.format(of)}…`
        : 'Preguntando…',
    answered: (items, shown) => `${headlines(items)}, ${number.format(shown)} sobre este suceso.`,
    failed: {
      'too-many-requests': 'demasiadas peticiones en este momento.',
      refused: 'la petición fue rechazada.',
      'not-understood': 'no se pudo leer la respuesta.',
      'too-large': 'la respuesta es demasiado grande.',
      'timed-out': 'no hubo respuesta en 30 segundos.',
      unreachable: 'no se pudo contactar.',
      redirected: 'lleva a otra parte, quizá a un inicio de sesión.',
      cancelled: 'cancelado.',
      'not-allowed': 'el navegador no lo permitió. Puede intentarlo de nuevo.',
    },
    tryAgainAt: (time) => `Inténtelo después de las ${clock.format(time)}.`,
    providers: {
      feeds: 'mis fuentes RSS',
      gdelt: 'GDELT Project',
      bing: 'Bing Noticias',
      google: 'Google Noticias',
      searxng: 'mi SearXNG',
    },
    elsewhere: 'Enlaces de búsqueda',
    elsewhereHint:
      'Cada uno abre una búsqueda de estas palabras en una pestaña nueva. No se envía nada antes de que elija uno.',
  },
  shelf: {
    hint: 'Qué otras noticias hablan del mismo suceso, y si se remontan al mismo origen. Todo se compara en este dispositivo.',
    on: 'Guardar en un estante los artículos que leo',
    onHint:
      'El titular, la dirección, las afirmaciones y sus orígenes se quedan en este dispositivo. Los artículos de ventanas privadas no se guardan nunca.',
    days: 'Días que se guarda un artículo',
    most: 'Máximo de artículos',
    range: (most) => `Un número entero del 1 al ${number.format(most)}.`,
    count: (n) => `${articles(n)} en el estante.`,
    show: 'Mostrar el estante',
    find: 'Buscar en el estante',
    listed: (n, of) => `En la lista, ${number.format(n)} de ${articles(of)}.`,
    forget: 'Olvidar',
    forgetThis: (title) => `Olvidar ${title}`,
    forgetAll: 'Olvidarlo todo',
    forgetAllSure: '¿Olvidar todo lo que hay en el estante? No se puede deshacer.',
    keepIt: 'Conservarlo',
    export: 'Exportar como JSON',
    unavailable: 'Este navegador no guarda aquí ningún estante.',
    feedsTitle: 'Fuentes RSS',
    feedsHint: 'Se descargan enteras cuando usted lo pide; no se les dice nada de lo que lee.',
    ownFeed: 'Dirección de otra fuente RSS',
    addFeed: 'Añadir',
    badAddress: 'Esa no es una dirección http o https.',
    removeFeed: (url) => `Quitar ${url}`,
    remove: 'Quitar',
    askTitle: 'A quién se puede preguntar',
    askHint: 'Solo cuando pulsa el botón junto a las palabras, en «Otras noticias» de una página.',
    gdelt: 'GDELT Project',
    gdeltTerms: 'Cualquier uso es libre si se cita con un enlace, que los resultados llevan.',
    bing: 'Bing Noticias (RSS)',
    bingTerms: 'Microsoft solo permite estos resultados en un lector RSS personal y no comercial.',
    google: 'Google Noticias (RSS)',
    googleTerms: 'Google ofrece esta fuente RSS solo para un lector personal y un uso no comercial.',
    searxng: 'Dirección de su propio SearXNG',
    searxngHint: 'Su formato JSON debe estar activado. Déjelo vacío si no tiene ninguno.',
    saveFailed: 'No se pudo guardar: el almacenamiento del navegador está lleno o no existe.',
  },
};
