// The words of the quiet line, in English.
import type { QuietLine } from '../../lib/model/quiet-line';
import { counter } from '../plural';
import { quietSentence, type Phrases } from './sentence';

const count = counter('en');
const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });
export const claims = (n: number) => count(n, { one: '# claim', other: '# claims' });
const sources = (n: number) => count(n, { one: '# source', other: '# sources' });
export const others = (n: number) => count(n, { one: '# other outlet', other: '# other outlets' });

const PHRASES: Phrases = {
  opener: { only: 'Only ', mostly: 'Mostly ', often: 'Most often ' },
  list: (parts) => (parts.length === 2 ? parts.join(', and ') : list.format(parts)),
  who: (name, role) => (role === null ? name : `${name}, ${role}`),
  share: (n, of, ways) => {
    const some = of === null ? number.format(n) : `${number.format(n)} of ${number.format(of)}`;
    return `(${[n === of ? claims(n) : some, ...(ways === null ? [] : [ways])].join(', ')})`;
  },
  ways: (n, outlets) => {
    const names = outlets.length > 2 ? others(outlets.length) : either.format(outlets);
    return `${number.format(n)} by way of ${names}`;
  },
  unnamed: 'sources it does not name',
  unstated: 'claims without a stated source',
  others: (n) => count(n, { one: '# other', other: '# others' }),
  each: (n, of) => `(${number.format(n)} of ${number.format(of)} each)`,
  beside: (n) => `, beside ${count(n, { one: '# other', other: '# others' })}`,
  andUnnamed: (n) =>
    `; ${count(n, { one: '# from a source it does not name', other: '# from sources it does not name' })}`,
};

export const quietLineEn = {
  text: (line: QuietLine): string => quietSentence(line, PHRASES),
  nothingAttributed: 'No attributed claims found on this page.',
  count: (claimCount: number, sourceCount: number): string =>
    sourceCount === 0 ? claims(claimCount) : `${claims(claimCount)}, ${sources(sourceCount)}`,
  /** What the article tells of the sources of so many claims. */
  named: (n: number): string => count(n, { other: '# named' }),
  unnamed: (n: number): string => count(n, { other: '# not named' }),
  unstated: (n: number): string => count(n, { other: '# not stated' }),
  relayed: (n: number, of: number): string => {
    const some = count(n, {
      one: `# of ${number.format(of)} reaches`,
      other: `# of ${number.format(of)} reach`,
    });
    return `${some} this article through another outlet.`;
  },
  partly: 'The page shows only part of the article; this is about that part.',
};

export type QuietLineWords = typeof quietLineEn;
