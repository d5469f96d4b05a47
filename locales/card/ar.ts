// The words of the card on the page, in Arabic.
import { dayNamer } from '../day';
import { traceSentence } from '../trace';
import type { CardWords } from './en';
import { isolate } from '../isolate';

const percent = new Intl.NumberFormat('ar', { style: 'percent' });
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
const day = dayNamer('ar');
/** Words of the article. */
const cited = (words: string) => `«${isolate(words)}»`;

export const cardAr: CardWords = {
  lang: 'ar',
  dir: 'rtl',
  classes: { named: 'مُسمّى', anonymous: 'مجهول الاسم', unspecified: 'غير محدد', unattributed: 'غير منسوب' },
  classMeaning: {
    named: 'يذكر المقال اسم القائل',
    anonymous: 'يصف المقال القائل دون ذكر اسمه',
    unspecified: 'منسوب إلى غير معيّن، مثل «يُقال»',
    unattributed: 'لا مصدر مذكور؛ وقد يكون من مشاهدة الصحفي نفسه',
  },
  claim: {
    thisArticle: 'هذا المقال',
    path: 'المسار المذكور',
    noSource: 'غير مذكور',
    hedge: (words) => `بتحفّظ: ${list.format(words.map(cited))}`,
    why: 'لماذا؟',
    reason: (reason) => {
      switch (reason.code) {
        case 'cue-after-source':
          return `${cited(reason.cue)} بعد ${cited(reason.source)}`;
        case 'cue-before-source':
          return `${cited(reason.cue)} قبل ${cited(reason.source)}`;
        case 'cue-alone':
          return `${cited(reason.cue)}، دون ذكر اسم`;
        case 'cue-in-middle':
          return 'تقع النسبة في وسط الكلام';
        case 'quotation-marks':
          return 'الكلام بين علامتي تنصيص';
        case 'goes-on':
          return 'الكلام تتمة لقول المتحدث نفسه';
        case 'points-back':
          return `${cited(reason.cue)} تشير إلى ما ذُكر للتو`;
        case 'displayed-quotation':
          return 'الفقرات مفصولة بعد تمهيد لها';
        case 'transcript':
          return 'اسم متحدث ونقطتان، كما في محضر حوار';
        case 'hedge':
          return `${cited(reason.words)} لا تبيّن من القائل`;
        case 'unattributed':
          return 'لا شيء في الجملة يبيّن صاحب القول';
      }
    },
    guess: (words, name) => `${cited(words)}، فُهم على أنه ${isolate(name)}`,
    quoted: cited,
    trace: (trace) =>
      traceSentence(trace, {
        lang: 'ar',
        comma: '، ',
        nobody: 'لا أحد بعينه',
        cited,
        name: isolate,
        reportedBy: (name) => `كما أوردت ${name}`,
        day,
      }),
    link: (host) => `رابط مذكور هنا: ${host}`,
    confidence: (share) => `درجة الثقة ${percent.format(share)}`,
  },
  card: {
    label: (source) => `من يقول هذا: ${source}`,
    close: 'إغلاق',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ رابط إلى هذا المقطع.',
    cite: 'نسخ الاقتباس',
    citationCopied: 'الاقتباس ومصدره ورابط إليه في الحافظة.',
    notCopied: 'لم يسمح المتصفح بالنسخ هنا.',
    wrong: 'هذا خطأ',
    hidden: 'أُخفي هذا القول من الآن على هذا الجهاز وحده. تجده في الإعدادات مع تقرير للنسخ.',
    notKept: 'تعذّر على المتصفح حفظ ذلك. قد تكون مساحته ممتلئة.',
    takeBack: 'إظهاره من جديد',
    nobody: 'لم يُعثر على مصدر لهذه الكلمات',
  },
  day,
  notVerdict: 'العلامة لا تعني الخطأ، وغيابها لا يعني التحقق.',
};
