// The words of the quiet line, in Spanish.
import { counter } from '../plural';
import type { QuietLineWords } from './en';
import { quietSentence, type Phrases } from './sentence';

const count = counter('es');
const number = new Intl.NumberFormat('es');
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const either = new Intl.ListFormat('es', { type: 'disjunction' });
export const claims = (n: number) => count(n, { one: '# afirmación', other: '# afirmaciones' });
const sources = (n: number) => count(n, { one: '# fuente', other: '# fuentes' });
export const others = (n: number) => count(n, { one: '# otro medio', other: '# otros medios' });

const PHRASES: Phrases = {
  opener: { only: 'Solo ', mostly: 'En su mayoría ', often: 'Con más frecuencia ' },
  list: (parts) => list.format(parts),
  who: (name, role) => (role === null ? name : `${name}, ${role}`),
  share: (n, of, ways) => {
    const some = of === null ? number.format(n) : `${number.format(n)} de ${number.format(of)}`;
    return `(${[n === of ? claims(n) : some, ...(ways === null ? [] : [ways])].join(', ')})`;
  },
  ways: (n, outlets) => {
    const names = outlets.length > 2 ? others(outlets.length) : either.format(outlets);
    return `${number.format(n)} a través de ${names}`;
  },
  unnamed: 'fuentes que el artículo no nombra',
  unstated: 'afirmaciones sin fuente indicada',
  others: (n) => count(n, { one: '# fuente más', other: '# fuentes más' }),
  each: (n, of) => `(${number.format(n)} de ${number.format(of)} cada fuente)`,
  beside: (n) => `, junto a ${count(n, { one: '# fuente más', other: '# fuentes más' })}`,
  andUnnamed: (n) =>
    `; ${count(n, { one: '# de una fuente que no nombra', other: '# de fuentes que no nombra' })}`,
};

export const quietLineEs: QuietLineWords = {
  text: (line) => quietSentence(line, PHRASES),
  nothingAttributed: 'No se encontraron afirmaciones atribuidas en esta página.',
  count: (claimCount, sourceCount) =>
    sourceCount === 0 ? claims(claimCount) : `${claims(claimCount)}, ${sources(sourceCount)}`,
  named: (n) => count(n, { other: '# con nombre' }),
  unnamed: (n) => count(n, { other: '# sin nombre' }),
  unstated: (n) => count(n, { other: '# sin indicar' }),
  relayed: (n, of) => {
    const some = count(n, {
      one: `# de ${number.format(of)} llega`,
      other: `# de ${number.format(of)} llegan`,
    });
    return `${some} a este artículo a través de otro medio.`;
  },
  partly: 'La página muestra solo una parte del artículo; esto trata de esa parte.',
};
