// The words of the quiet line, in German.
import { counter } from '../plural';
import type { QuietLineWords } from './en';
import { quietSentence, type Phrases } from './sentence';

const count = counter('de');
const number = new Intl.NumberFormat('de');
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const either = new Intl.ListFormat('de', { type: 'disjunction' });
export const claims = (n: number) => count(n, { one: '# Aussage', other: '# Aussagen' });
const sources = (n: number) => count(n, { one: '# Quelle', other: '# Quellen' });
const otherSources = (n: number) => count(n, { one: '# weitere Quelle', other: '# weitere Quellen' });
export const others = (n: number) => count(n, { one: '# anderes Medium', other: '# andere Medien' });

const PHRASES: Phrases = {
  opener: { only: 'Nur ', mostly: 'Überwiegend ', often: 'Am häufigsten ' },
  list: (parts) => list.format(parts),
  who: (name, role) => (role === null ? name : `${name}, ${role}`),
  share: (n, of, ways) => {
    const some = of === null ? number.format(n) : `${number.format(n)} von ${number.format(of)}`;
    return `(${[n === of ? claims(n) : some, ...(ways === null ? [] : [ways])].join(', ')})`;
  },
  ways: (n, outlets) => {
    const names = outlets.length > 2 ? others(outlets.length) : either.format(outlets);
    return `${number.format(n)} über ${names}`;
  },
  unnamed: 'Quellen, die der Artikel nicht nennt',
  unstated: 'Aussagen ohne angegebene Quelle',
  others: otherSources,
  each: (n, of) => `(je ${number.format(n)} von ${number.format(of)})`,
  beside: (n) => `, neben ${count(n, { one: '# weiteren Quelle', other: '# weiteren Quellen' })}`,
  andUnnamed: (n) =>
    `; ${count(n, { one: '# aus einer Quelle, die er nicht nennt', other: '# aus Quellen, die er nicht nennt' })}`,
};

export const quietLineDe: QuietLineWords = {
  text: (line) => quietSentence(line, PHRASES),
  nothingAttributed: 'Auf dieser Seite wurde keine zugeschriebene Aussage gefunden.',
  count: (claimCount, sourceCount) =>
    sourceCount === 0 ? claims(claimCount) : `${claims(claimCount)}, ${sources(sourceCount)}`,
  named: (n) => count(n, { other: '# mit Namen' }),
  unnamed: (n) => count(n, { other: '# ohne Namen' }),
  unstated: (n) => count(n, { other: '# ohne Angabe' }),
  relayed: (n, of) => {
    const some = count(n, {
      one: `# von ${number.format(of)} erreicht`,
      other: `# von ${number.format(of)} erreichen`,
    });
    return `${some} diesen Artikel über ein anderes Medium.`;
  },
  partly: 'Die Seite zeigt nur einen Teil des Artikels; dies betrifft diesen Teil.',
};
