// The words of one story's picture and of the week's reading, in Spanish.
import { counter } from '../plural';
import type { StoryWords } from './en';
import { storySentence } from './sentence';

const count = counter('es');
const number = new Intl.NumberFormat('es');
const reports = (n: number) => count(n, { one: '# noticia', other: '# noticias' });
const claims = (n: number) => count(n, { one: '# afirmación', other: '# afirmaciones' });
const articles = (n: number) => count(n, { one: '# artículo', other: '# artículos' });

export const storyEs: StoryWords = {
  story: {
    title: 'Una historia, una imagen',
    line: (line) =>
      storySentence(line, {
        reports,
        shared: (n) => count(n, { one: '# origen común', other: '# orígenes comunes' }),
        noneShared: 'ningún origen común encontrado',
        comma: ', ',
        colon: ': ',
        semicolon: '; ',
        lead: (name, n, via) =>
          name +
          (n === null ? '' : ` (en ${number.format(n)})`) +
          (via === null ? '' : `, ${via.partly ? 'en parte ' : ''}a través de ${via.name}`),
        more: (n) => count(n, { one: 'y # más', other: 'y # más' }),
      }),
    hint: 'Común es lo que lleva un mismo nombre en varias noticias; lo que lleva dos puede faltar.',
    alone:
      'Ninguna otra noticia de este suceso se ha leído desde que se abrió el navegador, ni está en el estante.',
    which: 'Noticias de esta imagen',
    others: 'Otros artículos leídos desde que se abrió el navegador',
    words: 'Sus palabras, una junto a otra',
    choose: 'Elija un nombre en la imagen para ver sus palabras en cada noticia.',
    print: 'Imprimir',
    save: (format) => `Guardar como ${format}`,
    saved: 'Guardado.',
    notSaved: 'El navegador no pudo guardar la imagen.',
  },
  week: {
    title: 'Sus lecturas de los últimos siete días',
    hint: 'Contadas a partir del estante de este dispositivo, según lo que dicen los artículos, y sin mostrarse a nadie más.',
    articles,
    origins: 'De dónde vino la mayor parte',
    outlets: 'A través de qué medios',
    item: (articleCount, claimCount) => `${articles(articleCount)}, ${claims(claimCount)}`,
    empty: 'Ningún artículo se ha puesto en el estante en los últimos siete días.',
    off: 'No hay nada que contar: el estante está desactivado.',
  },
};
