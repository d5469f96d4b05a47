// The words of the quiet line, in Arabic.
import { isolate } from '../isolate';
import { counter } from '../plural';
import type { QuietLineWords } from './en';
import { quietSentence, type Phrases } from './sentence';

const count = counter('ar');
const number = new Intl.NumberFormat('ar');
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
const either = new Intl.ListFormat('ar', { type: 'disjunction' });
export const claims = (n: number) =>
  count(n, {
    zero: 'لا أقوال',
    one: 'قول واحد',
    two: 'قولان',
    few: '# أقوال',
    many: '# قولًا',
    other: '# قول',
  });
const sources = (n: number) =>
  count(n, {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  });
export const others = (n: number) =>
  count(n, {
    one: 'وسيلة إعلام أخرى',
    two: 'وسيلتا إعلام أخريان',
    few: '# وسائل إعلام أخرى',
    many: '# وسيلة إعلام أخرى',
    other: '# وسيلة إعلام أخرى',
  });
const otherSources = (n: number) =>
  count(n, {
    one: 'مصدر آخر',
    two: 'مصدران آخران',
    few: '# مصادر أخرى',
    many: '# مصدرًا آخر',
    other: '# مصدر آخر',
  });

const PHRASES: Phrases = {
  opener: { only: 'فقط: ', mostly: 'في الغالب: ', often: 'الأكثر ورودًا: ' },
  list: (parts) => list.format(parts),
  who: (name, role) => (role === null ? isolate(name) : `${isolate(name)}، ${isolate(role)}`),
  share: (n, of, ways) => {
    const some = of === null ? number.format(n) : `${number.format(n)} من ${number.format(of)}`;
    return `(${[n === of ? claims(n) : some, ...(ways === null ? [] : [ways])].join('، ')})`;
  },
  ways: (n, outlets) => {
    const names = outlets.length > 2 ? others(outlets.length) : either.format(outlets.map(isolate));
    return `${number.format(n)} عن طريق ${names}`;
  },
  unnamed: 'مصادر لا يسميها المقال',
  unstated: 'أقوال بلا مصدر مذكور',
  others: otherSources,
  each: (n, of) => `(${number.format(n)} من ${number.format(of)} لكل منها)`,
  beside: (n) => `، إلى جانب ${otherSources(n)}`,
  andUnnamed: (n) => `؛ ${number.format(n)} من مصادر لا يسميها`,
};

export const quietLineAr: QuietLineWords = {
  text: (line) => quietSentence(line, PHRASES),
  nothingAttributed: 'لم يُعثر في هذه الصفحة على أقوال منسوبة.',
  count: (claimCount, sourceCount) =>
    sourceCount === 0 ? claims(claimCount) : `${claims(claimCount)}، ${sources(sourceCount)}`,
  named: (n) => `${number.format(n)} بالاسم`,
  unnamed: (n) => `${number.format(n)} دون اسم`,
  unstated: (n) => `${number.format(n)} دون ذكر المصدر`,
  relayed: (n, of) => {
    const some = count(n, { one: 'واحد', two: 'اثنان', other: '#' });
    return `يصل ${some} من ${number.format(of)} إلى هذا المقال عن طريق وسيلة إعلام أخرى.`;
  },
  partly: 'تعرض الصفحة جزءًا من المقال فقط، وهذا عن ذلك الجزء.',
};
