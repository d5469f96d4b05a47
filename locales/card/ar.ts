// The words of the card on the page, in Arabic.
import type { CardWords } from './en';

const percent = new Intl.NumberFormat('ar', { style: 'percent' });
const list = new Intl.ListFormat('ar', { type: 'conjunction' });

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
    hedge: (words) => `بتحفّظ: ${list.format(words.map((w) => `«${w}»`))}`,
    why: 'لماذا؟',
    link: (host) => `رابط مذكور هنا: ${host}`,
    confidence: (share) => `درجة الثقة ${percent.format(share)}`,
  },
  card: {
    label: (source) => `من يقول هذا: ${source}`,
    close: 'إغلاق',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ رابط إلى هذا المقطع.',
    notCopied: 'لم يسمح المتصفح بالنسخ هنا.',
    wrong: 'هذا خطأ',
    hidden: 'أُخفي هذا القول من الآن على هذا الجهاز وحده. تجده في الإعدادات مع تقرير للنسخ.',
    notKept: 'تعذّر على المتصفح حفظ ذلك. قد تكون مساحته ممتلئة.',
    takeBack: 'إظهاره من جديد',
    nobody: 'لم يُعثر على مصدر لهذه الكلمات',
  },
  notVerdict: 'العلامة لا تعني الخطأ، وغيابها لا يعني التحقق.',
};
