// The words of one story's picture and of the week's reading, in French.
import { counter } from '../plural';
import type { StoryWords } from './en';
import { storySentence } from './sentence';

const count = counter('fr');
const number = new Intl.NumberFormat('fr');
const reports = (n: number) => count(n, { one: '# article', other: '# articles' });
const claims = (n: number) => count(n, { one: '# affirmation', other: '# affirmations' });
const articles = (n: number) => count(n, { one: '# article', other: '# articles' });

export const storyFr: StoryWords = {
  story: {
    title: 'Une histoire, une image',
    line: (line) =>
      storySentence(line, {
        reports,
        shared: (n) => count(n, { one: '# origine commune', other: '# origines communes' }),
        noneShared: 'aucune origine commune trouvée',
        comma: ', ',
        colon: ' : ',
        semicolon: ' ; ',
        lead: (name, n, via) =>
          name +
          (n === null ? '' : ` (dans ${number.format(n)})`) +
          (via === null ? '' : `, ${via.partly ? 'en partie ' : ''}via ${via.name}`),
        more: (n) => count(n, { one: 'et # autre', other: 'et # autres' }),
      }),
    hint: 'Est commun ce qui porte un même nom dans plusieurs articles ; ce qui en porte deux peut manquer.',
    alone:
      'Aucun autre article sur cet événement n’a été lu depuis l’ouverture du navigateur, ni ne se trouve sur l’étagère.',
    which: 'Articles de cette image',
    others: 'Autres articles lus depuis l’ouverture du navigateur',
    words: 'Leurs mots, côte à côte',
    choose: 'Choisissez un nom dans l’image pour voir ses mots dans chaque article.',
    print: 'Imprimer',
    save: (format) => `Enregistrer en ${format}`,
    saved: 'Enregistré.',
    notSaved: 'Le navigateur n’a pas pu enregistrer l’image.',
  },
  week: {
    title: 'Vos lectures des sept derniers jours',
    hint: 'Comptées d’après l’étagère de cet appareil, selon ce que disent les articles, et montrées à personne d’autre.',
    articles,
    origins: 'D’où vient l’essentiel',
    outlets: 'Via quels médias',
    item: (articleCount, claimCount) => `${articles(articleCount)}, ${claims(claimCount)}`,
    empty: 'Aucun article n’a été mis sur l’étagère ces sept derniers jours.',
    off: 'Il n’y a rien à compter : l’étagère est désactivée.',
  },
};
