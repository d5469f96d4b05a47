// The words of our own pages, in Arabic, which is read from right to left.
import { isKnown, languageNamer } from './language-name';
import { cardAr } from './card/ar';
import type { Words } from './en';
import { isolate } from './isolate';
import { counter } from './plural';
import { claims, others, quietLineAr } from './quiet-line/ar';
import { relatedAr } from './related/ar';
import { storyAr } from './story/ar';

const count = counter('ar');
const languageName = languageNamer('ar');
const number = new Intl.NumberFormat('ar');
const conjunction = new Intl.ListFormat('ar', { type: 'conjunction' });
const list = (names: readonly string[]) => conjunction.format(names.map(isolate));

/** All of three outlets, or two and how many more. */
const outlets = (names: readonly string[]) =>
  names.length > 3
    ? conjunction.format([...names.slice(0, 2).map(isolate), others(names.length - 2)])
    : list(names);

export const ar: Words = {
  ...cardAr,
  ...relatedAr,
  ...storyAr,
  name: 'Whence',
  list,
  path: (names) => [cardAr.claim.thisArticle, ...names.map(isolate)].join(' → '),
  labelled: (label, words) => `${label}: ${isolate(words)}`,
  quietLine: quietLineAr,
  state: {
    loading: 'يجري تحميل الصفحة…',
    reading: 'جارٍ قراءة الصفحة…',
    none: 'لا شيء يُقرأ هنا.',
    noneHint: 'لا تبدو هذه الصفحة مقالًا.',
    readAnyway: 'اقرأها على أي حال',
    readAnywayHint: 'يقرأ الكلمات التي حددتها في الصفحة، وإلا فكلها.',
    pdf: 'هذا ملف PDF. يقرأ Whence صفحات الويب.',
    pdfHint: 'إن كان ناشره يقدم النص نفسه صفحةَ ويب فافتحها.',
    asItStands: 'قُرئت الكلمات كما هي، مع أنها لا تبدو مقالًا.',
    tooLarge: 'هذه الصفحة أكبر من أن تُقرأ.',
    tooLargeHint: 'عناصرها متداخلة بعمق شديد، أو فيها أكثر بكثير مما في مقال. لا توضع عليها علامات.',
    forbidden: 'لا يسمح المتصفح للإضافات بقراءة هذه الصفحة.',
    forbiddenHint: 'هذا حال صفحاته هو، ومتاجر الإضافات، وبعض المواقع المحمية.',
    waiting: 'اضغط زر Whence لقراءة هذه الصفحة.',
    waitingHint: 'لا يراها Whence قبل ذلك. أما المواقع التي فعّلتها فتُقرأ مقالاتها تلقائيًا.',
    error: 'تعذّرت قراءة الصفحة.',
    errorHint: 'لم يضع شيء. أعد تحميل الصفحة وافتح Whence من جديد.',
    tryAgain: 'حاول من جديد',
    paused: 'توقف مؤقت: تتغير هذه الصفحة بسرعة كبيرة. ما تراه هنا من قبل.',
    readAgain: 'اقرأها من جديد',
    unsupported: 'لا يستطيع هذا المتصفح وضع علامات على الصفحة؛ والقائمة أدناه فيها كل شيء.',
  },
  kinds: {
    organisation: 'منظمة',
    outlet: 'وسيلة إعلام',
    government: 'جهة حكومية',
    document: 'وثيقة',
    group: 'جماعة',
    anonymous: 'بلا اسم',
    unspecified: 'غير محدد',
  },
  forms: { direct: 'اقتباس', indirect: 'بالمعنى', mixed: 'اقتباس جزئي' },
  bar: {
    label: 'كيف نُسبت الأقوال',
    legend: 'مفتاح العلامات',
    markClass: (name, n) => `ضع علامة في الصفحة: ${name}، ${claims(n)}`,
  },
  picture: {
    label: 'من أين جاءت الأقوال. اختر جزءًا لترى أقواله.',
    table: 'من أين جاءت الأقوال',
    origin: 'الأصل المذكور هنا',
    via: 'عن طريق',
    claims: 'الأقوال',
    straight: 'دون وسيلة إعلام أخرى',
    others: (n) =>
      count(n, {
        one: 'أصل آخر',
        two: 'أصلان آخران',
        few: '# أصول أخرى',
        many: '# أصلًا آخر',
        other: '# أصل آخر',
      }),
    otherOutlets: (n) =>
      count(n, { few: '# وسائل إعلام أخرى', many: '# وسيلة إعلام أخرى', other: '# وسيلة إعلام أخرى' }),
    originClaims: (name, n) => `${isolate(name)}: ${claims(n)}`,
    outletClaims: (name, n) => `عن طريق ${isolate(name)}: ${claims(n)}`,
    byWayOf: (name) => `عن طريق ${isolate(name)}`,
    way: (origin, via) => (via.length === 0 ? isolate(origin) : `${isolate(origin)}، عن طريق ${list(via)}`),
  },
  search: {
    label: 'البحث في هذه الأقوال',
    placeholder: 'بحث',
    shown: (n, of) => `الأقوال: ${number.format(n)} من ${number.format(of)}`,
    all: 'عرض الكل',
  },
  fold: { more: (n) => (n === 0 ? 'المزيد' : `و${number.format(n)} غيرها`), less: 'أقل' },
  notices: {
    text: (notice) => {
      switch (notice.code) {
        case 'other-language':
          return isKnown(notice.language)
            ? `لغة هذا المقال هي ${languageName(notice.language)}. يقرأ Whence الإنجليزية والألمانية والفرنسية والإسبانية.`
            : 'هذا المقال بلغة لا يقرؤها Whence. فهو يقرأ الإنجليزية والألمانية والفرنسية والإسبانية.';
        case 'no-attribution-found':
          return 'لم يُعثر في هذا المقال على أي نسبة.';
        case 'single-origin': {
          const some = count(notice.claims, { one: 'واحد', two: 'اثنان', other: '#' });
          return `يعود ${some} من ${number.format(notice.of)} من الأقوال المنسوبة إلى أصل واحد مذكور هنا، هو ${isolate(notice.origin)}، عن طريق ${outlets(notice.via)}.`;
        }
        case 'mostly-anonymous': {
          const some = count(notice.claims, { one: 'واحد', two: 'اثنان', other: '#' });
          return `يأتي ${some} من ${number.format(notice.of)} من الأقوال المنسوبة من مصادر لا يسمّيها المقال.`;
        }
        case 'state-outlet':
          return `تأتي أقوالٌ هنا من ${isolate(notice.outlet)} أو عن طريقها، ويصفها المقال بأنها وسيلة إعلام تابعة للدولة.`;
        case 'listed-state-outlet':
          return `تأتي أقوالٌ هنا من ${isolate(notice.outlet)} أو عن طريقها، وهي مدرجة لدى State Media Monitor بوصفها خاضعة لسيطرة الدولة (${isolate(notice.country)}).`;
        case 'could-not-verify':
          return 'يقول المقال إن شيئًا فيه تعذّر التحقق منه.';
        case 'republished':
          switch (notice.by) {
            case 'byline':
              return `إعادة نشر: يذكر سطر الكاتب ${isolate(notice.credit)}.`;
            case 'dateline':
              return `إعادة نشر: يذكر سطر المكان والتاريخ ${isolate(notice.credit)}.`;
            case 'tags':
              return `إعادة نشر: تنسب وسوم الصفحة النص إلى ${isolate(notice.credit)}.`;
            case 'closing':
              return `إعادة نشر: تنتهي الصفحة بعبارة «${isolate(notice.credit)}».`;
          }
      }
    },
    why: 'لماذا هذا التنبيه',
    claims: 'ما يستند إليه التنبيه',
    show: (n) =>
      count(n, {
        one: 'عرض القول الذي يستند إليه',
        two: 'عرض القولين اللذين يستند إليهما',
        few: 'عرض # أقوال يستند إليها',
        many: 'عرض # قولًا يستند إليها',
        other: 'عرض # قول يستند إليها',
      }),
    rules: {
      'single-origin': 'يظهر حين يأتي قولان أو أكثر من الأصل الأكثر ورودًا عن طريق وسيلة إعلام أخرى واحدة.',
      'mostly-anonymous': 'يظهر حين يكون مصدر أكثر من نصف الأقوال المنسوبة موصوفًا غير مُسمّى.',
      'could-not-verify': 'يظهر حين يقول المقال نفسه إنه لم يستطع التحقق من شيء أو تأكيده.',
      republished:
        'يظهر حين يُذكر ناشر آخر في اسم الكاتب أو سطر المكان والتاريخ أو السطر الأخير أو وسوم الصفحة.',
      'state-outlet': 'يظهر حين يصف المقال نفسه وسيلةَ إعلام في مسار قولٍ بأنها تابعة للدولة أو ما شابه.',
      'listed-state-outlet':
        'يظهر حين تكون وسيلة إعلام في مسار قولٍ مدرجة في قائمة State Media Monitor لوسائل الإعلام الخاضعة لسيطرة دولة.',
      'other-language':
        'يقرأ Whence الإنجليزية والألمانية والفرنسية والإسبانية. وفي غيرها لا تعني القائمة الفارغة شيئًا.',
    },
  },
  tabs: { label: 'طرق العرض', order: 'بالترتيب', sources: 'حسب الأصل', related: 'أخبار ذات صلة' },
  origin: { claims, unnamedOrigin: 'لا مصدر مذكور' },
  controls: {
    marks: 'العلامات',
    always: (host) => `دائمًا على ${isolate(host)}`,
    alwaysFailed: 'لم يسمح المتصفح بذلك. يمكنك المحاولة من جديد.',
  },
  tools: {
    keepOpen: 'إبقاؤه مفتوحًا بجانب الصفحة',
    export: 'تصدير',
    passage: 'المقطع',
    formats: { markdown: 'Markdown', json: 'JSON', csl: 'CSL-JSON', annotations: 'Web Annotation' },
    copy: (format) => `نسخ بصيغة ${format}`,
    copied: (format) => `نُسخ بصيغة ${format}.`,
    notCopied: 'لم يسمح المتصفح بالنسخ.',
    print: 'طباعة تقرير',
    savePageHint:
      'أينقص شيء هنا أو فيه خطأ؟ يحفظ هذا نسخة من الصفحة في ملف، بلا برامج نصية ولا نماذج ولا قوائم حساب ولا تتبّع ولا عناوين بريد. اقرأها قبل أن تمررها. لا يُرسل شيء.',
    savePageNow: 'حفظ الصفحة لتقرير',
    pageSaved: 'حُفظت. يشرح CONTRIBUTING.md كيف تصبح اختبارًا.',
    pageNotSaved: 'لم يسمح المتصفح بحفظ هذه الصفحة.',
  },
  manifest: {
    description: 'من يقول هذا، وكيف عرف؟ يضع على كل قول في صفحة الأخبار علامة بأصله المذكور.',
    action: 'Whence: من يقول هذا؟',
  },
  commands: {
    'next-mark': 'الانتقال إلى العلامة التالية',
    'previous-mark': 'الانتقال إلى العلامة السابقة',
    'open-card': 'من يقول هذا؟ فتح البطاقة أو إغلاقها',
  },
  menu: { whoSaysThis: 'من يقول هذا؟' },
  welcome: {
    title: 'من يقول هذا، وكيف عرف؟',
    lead: 'يقرأ Whence صفحة الأخبار أمامك ويضع على كل قول علامة بالمصدر الذي يذكره المقال نفسه.',
    sample: 'جرّبه على هذا المثال',
    sampleHint: 'أشر إلى كلمات عليها علامة، أو المسها.',
    panelHint: 'ما تقوله نافذة Whence عن هذا الخبر.',
    howTitle: 'كيف تبدأ',
    how: [
      'افتح مقالًا إخباريًا.',
      'اضغط زر Whence في شريط الأدوات. قد يضعه Firefox وChrome خلف قطعة الأحجية.',
      'اقرأ السطر، وتتبّع قولًا إلى أصله. وفعّل موقعًا لتوضع العلامات على مقالاته تلقائيًا.',
    ],
    doesTitle: 'ما يفعله وما لا يفعله',
    does: [
      'يخبرك من أين يقول المقال إن أقواله جاءت.',
      'لا يحكم: لا درجة ولا تصنيف، ولا شيء عن الصواب والخطأ.',
      'يقرأ المقالات الإنجليزية، ويصمت في غيرها.',
    ],
  },
  privacy: {
    title: 'ما يغادر هذا الجهاز',
    text: 'لا شيء من تلقاء نفسه. تُقرأ الصفحة وتُحلّل في متصفحك. ولا يُسأل موقع آخر إلا حين تطلب البحث عن أخبار ذات صلة، وترى قبل ذلك أيّ موقع وبأيّ كلمات.',
  },
  settings: {
    title: 'الإعدادات',
    marksTitle: 'العلامات',
    marksHint: 'أي الأقوال توضع عليها علامة في الصفحة.',
    sitesTitle: 'المواقع المفعّلة',
    sitesHint: 'توضع العلامات على مقالات هذه المواقع عند فتحها.',
    noSites: 'لا موقع مفعّلًا. فعّل موقعًا من نافذة الزر.',
    off: 'إلغاء التفعيل',
    turnOff: (site) => `إلغاء تفعيل ${isolate(site)}`,
    samples: {
      named: { content: 'تبقى العبّارة في الميناء', words: '، قالت مديرة الميناء إينس فالك.' },
      anonymous: { content: 'كان المالك يعلم بالتسرب', words: '، قال مسؤول رفيع.' },
      unspecified: { content: 'لم يُدفع أجر الطاقم', words: '، كما يُشاع.' },
      unattributed: { content: 'يستغرق العبور ساعة.', words: '' },
    },
    strengthTitle: 'قوة العلامة',
    strengths: { line: 'خطوط فقط', words: 'خطوط مع تظليل النسبة', tint: 'تظليل الاثنين' },
    paletteTitle: 'الألوان',
    palettes: { blue: 'أزرق وبرتقالي', green: 'أخضر وبنفسجي', ink: 'رمادي فقط', own: 'ألواني' },
    ownTitle: 'ألواني الخاصة',
    badge: 'عدّ الأقوال على زر شريط الأدوات في هذه المواقع',
    wrongTitle: 'أقوال قلت إنها خطأ',
    wrongHint: 'هي مخفية ومحفوظة على هذا الجهاز وحده. لإصلاح Whence انسخ تقريرًا وأرسله بنفسك.',
    noWrong: 'لا أقوال حتى الآن. في أسفل كل بطاقة «هذا خطأ».',
    wrongPage: 'إذا قُرئت صفحة خطأً فافتح Whence فيها واختر «حفظ الصفحة لتقرير» تحت «تصدير».',
    copyReport: 'نسخ تقرير',
    reportCopied: 'نُسخ التقرير. لم يُرسل شيء.',
    keysTitle: 'اختصارات لوحة المفاتيح',
    keysHint: 'يمكنك تغييرها حيث يعرض المتصفح إضافاته، ضمن اختصارات لوحة المفاتيح.',
    changeKeys: 'تغيير الاختصارات',
    noKey: 'لا يوجد',
    openWhence: 'فتح Whence',
  },
};
