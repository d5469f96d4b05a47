// The words of the quiet line, in French.
import { counter } from '../plural';
import type { QuietLineWords } from './en';
import { quietSentence, type Phrases } from './sentence';

const count = counter('fr');
const number = new Intl.NumberFormat('fr');
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
export const claims = (n: number) => count(n, { one: '# affirmation', other: '# affirmations' });
const sources = (n: number) => count(n, { one: '# source', other: '# sources' });
export const others = (n: number) => count(n, { one: '# autre média', other: '# autres médias' });

const PHRASES: Phrases = {
  opener: { only: 'Uniquement ', mostly: 'En majorité ', often: 'Le plus souvent ' },
  list: (parts) => list.format(parts),
  who: (name, role) => (role === null ? name : `${name}, ${role}`),
  share: (n, of, ways) => {
    const some = of === null ? number.format(n) : `${number.format(n)} sur ${number.format(of)}`;
    return `(${[n === of ? claims(n) : some, ...(ways === null ? [] : [ways])].join(', ')})`;
  },
  ways: (n, outlets) => {
    const names = outlets.length > 2 ? others(outlets.length) : either.format(outlets);
    return `${number.format(n)} via ${names}`;
  },
  unnamed: 'sources que l’article ne nomme pas',
  unstated: 'affirmations sans source indiquée',
  others: (n) => count(n, { one: '# autre', other: '# autres' }),
  each: (n, of) => `(${number.format(n)} sur ${number.format(of)} pour chaque source)`,
  beside: (n) => `, à côté de ${count(n, { one: '# autre', other: '# autres' })}`,
  andUnnamed: (n) =>
    ` ; ${count(n, { one: '# d’une source qu’il ne nomme pas', other: '# de sources qu’il ne nomme pas' })}`,
};

export const quietLineFr: QuietLineWords = {
  text: (line) => quietSentence(line, PHRASES),
  nothingAttributed: 'Aucune affirmation attribuée n’a été trouvée sur cette page.',
  count: (claimCount, sourceCount) =>
    sourceCount === 0 ? claims(claimCount) : `${claims(claimCount)}, ${sources(sourceCount)}`,
  named: (n) => count(n, { one: '# nommée', other: '# nommées' }),
  unnamed: (n) => count(n, { one: '# non nommée', other: '# non nommées' }),
  unstated: (n) => count(n, { one: '# non indiquée', other: '# non indiquées' }),
  relayed: (n, of) => {
    const some = count(n, {
      one: `# sur ${number.format(of)} parvient`,
      other: `# sur ${number.format(of)} parviennent`,
    });
    return `${some} à cet article via un autre média.`;
  },
  partly: 'La page ne montre qu’une partie de l’article ; ceci porte sur cette partie.',
};
