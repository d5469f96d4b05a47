// The words of one story's picture and of the week's reading, in Arabic.
import { isolate } from '../isolate';
import { counter } from '../plural';
import { claims } from '../quiet-line/ar';
import type { StoryWords } from './en';
import { storySentence } from './sentence';

const count = counter('ar');
const number = new Intl.NumberFormat('ar');
const reports = (n: number) =>
  count(n, {
    zero: 'لا تقارير',
    one: 'تقرير واحد',
    two: 'تقريران',
    few: '# تقارير',
    many: '# تقريرًا',
    other: '# تقرير',
  });
const articles = (n: number) =>
  count(n, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  });

export const storyAr: StoryWords = {
  story: {
    title: 'قصة واحدة، صورة واحدة',
    line: (line) =>
      storySentence(line, {
        reports,
        shared: (n) =>
          count(n, {
            one: 'أصل مشترك واحد',
            two: 'أصلان مشتركان',
            few: '# أصول مشتركة',
            many: '# أصلًا مشتركًا',
            other: '# أصل مشترك',
          }),
        noneShared: 'لم يُعثر على أصل مشترك',
        comma: '، ',
        colon: ': ',
        semicolon: '؛ ',
        lead: (name, n, via) =>
          isolate(name) +
          (n === null ? '' : ` (في ${number.format(n)})`) +
          (via === null ? '' : `، ${via.partly ? 'جزئيًا ' : ''}عن طريق ${isolate(via.name)}`),
        more: (n) => count(n, { one: 'وواحد آخر', two: 'واثنان آخران', other: 'و# غيرها' }),
      }),
    hint: 'المشترك هو ما يحمل اسمًا واحدًا في عدة تقارير؛ وما يحمل اسمين قد يفوت.',
    alone: 'لم يُقرأ تقرير آخر عن هذا الحدث منذ فتح المتصفح، وليس على الرفّ تقرير عنه.',
    which: 'التقارير في هذه الصورة',
    others: 'مقالات أخرى قُرئت منذ فتح المتصفح',
    words: 'أقوالهم جنبًا إلى جنب',
    choose: 'اختر اسمًا في الصورة لترى أقواله في كل تقرير.',
    print: 'اطبع',
    save: (format) => `احفظ بصيغة ${format}`,
    saved: 'حُفظت.',
    notSaved: 'تعذّر على المتصفح حفظ الصورة.',
  },
  week: {
    title: 'قراءتك في الأيام السبعة الأخيرة',
    hint: 'معدودة من الرفّ على هذا الجهاز، بحسب ما تذكره المقالات، ولا تُعرض على أحد سواك.',
    articles,
    origins: 'من أين جاء معظمها',
    outlets: 'عن طريق أي وسائل إعلام',
    item: (articleCount, claimCount) => `${articles(articleCount)}، ${claims(claimCount)}`,
    empty: 'لم يوضع مقال على الرفّ في الأيام السبعة الأخيرة.',
    off: 'لا شيء يُعدّ: الرفّ غير مفعّل.',
  },
};
