// The words of related coverage and the shelf, in Arabic.
import { isolate } from '../isolate';
import { counter } from '../plural';
import type { RelatedWords } from './en';

const count = counter('ar');
const number = new Intl.NumberFormat('ar');
const percent = new Intl.NumberFormat('ar', { style: 'percent' });
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
const relative = new Intl.RelativeTimeFormat('ar', { numeric: 'auto' });
const clock = new Intl.DateTimeFormat('ar', { hour: '2-digit', minute: '2-digit' });

const traces = (n: number) =>
  count(n, {
    zero: 'لا تقرير يعود',
    one: 'تقرير واحد يعود',
    two: 'تقريران يعودان',
    few: '# تقارير تعود',
    many: '# تقريرًا يعود',
    other: '# تقرير يعود',
  });
const headlines = (n: number) =>
  count(n, {
    zero: 'لا عناوين',
    one: 'عنوان واحد',
    two: 'عنوانان',
    few: '# عناوين',
    many: '# عنوانًا',
    other: '# عنوان',
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

export const relatedAr: RelatedWords = {
  related: {
    none: 'لا شيء مما قرأته هنا يشترك في الأصل أو في الحدث.',
    hint: 'تُقارَن التقارير التي تفتحها مع Whence حتى يُغلق المتصفح. لا شيء يغادر هذا الجهاز.',
    shelfHint: 'تُحفظ التقارير التي تفتحها مع Whence على رفّك وتُقارَن. لا شيء يغادر هذا الجهاز.',
    shelfOffer: 'احتفظ برفّ: المقالات التي تقرؤها مع Whence تبقى على هذا الجهاز لتُقارَن بها التقارير اللاحقة.',
    shelfTurnOn: 'تفعيل الرفّ',
    privateHint: 'هذه نافذة خاصة: لا يُحفظ منها شيء، ولا تُقارَن بشيء قرأته فيها من قبل.',
    forgetThis: 'انسَ هذا المقال',
    forgotten: 'نُسي. ولن يُحفظ من تلقاء نفسه مرة أخرى حتى يُغلق المتصفح.',
    citedHere: 'منقول عنها هنا',
    sharedOrigin: (name, n) => `${traces(n)} إلى ${isolate(name)}، مثل هذا`,
    otherOrigin: (name, n) => `${traces(n)} إلى ${isolate(name)}`,
    others: 'غيرها',
    labels: {
      republished: 'إعادة نشر: معظم النص نفسه',
      'same-origin': 'يعود إلى الأصل المذكور نفسه',
      cites: 'أحدهما ينقل عن الآخر',
      'same-quote': 'اقتباس التصريح نفسه',
      'none-found': 'الحدث نفسه؛ لم يُعثر على أصل مشترك',
    },
    copied: (share) => `${percent.format(share)} من النص الأقصر، من دون الاقتباسات`,
    credited: (agency) => `كلاهما ينسب النص إلى ${isolate(agency)}.`,
    thisCites: (outlet) => `هذا المقال ينقل عن ${isolate(outlet)}.`,
    itCites: (outlet) => `ينقل عن ${isolate(outlet)}.`,
    quoted: (words) => `«${isolate(words)}»`,
    here: 'هنا',
    there: 'هناك',
    via: (name) => `عن طريق ${isolate(name)}`,
    age: (days) => relative.format(-days, 'day'),
    readForMe: 'اقرأه لي',
    readForMeHint: (host) =>
      `يجلب الصفحة من ${isolate(host)} ويقرؤها على هذا الجهاز. يرى ${isolate(host)} عنوان IP الخاص بك.`,
    reading: 'تجري القراءة…',
    readFailed: {
      refused: 'لم يسمح المتصفح بذلك.',
      unreachable: 'تعذّر جلب الصفحة.',
      moved: 'يقود العنوان إلى مكان آخر. افتحه لتقرأه.',
      none: 'ليست الصفحة مقالًا يمكن قراءته.',
    },
    look: 'ابحث أبعد',
    words: 'كلمات البحث',
    wordsHint: 'تُرسل كما هي هنا، ولا شيء غيرها. غيّرها كما تشاء.',
    sends: (words, host) => `يرسل «${isolate(words)}» إلى ${isolate(host)}، وسيرى عنوان IP الخاص بك.`,
    sendsDates: (words, host) =>
      `يرسل «${isolate(words)}» ومدة من التواريخ إلى ${isolate(host)}، وسيرى عنوان IP الخاص بك.`,
    fetches: (hosts) =>
      `يجلب خلاصاتك من ${list.format(hosts.map(isolate))} ويقارن على هذا الجهاز. لا تُرسل أي كلمات؛ لكن عنوان IP الخاص بك يظهر هناك.`,
    ask: (name) => `اسأل ${name}`,
    fetchFeeds: 'اجلب خلاصاتي',
    noFeeds: 'لم تُختر خلاصات بعد. اختر بعضها في الإعدادات.',
    cancel: 'إلغاء',
    asking: (done, of) => (of > 1 ? `أجاب ${number.format(done)} من ${number.format(of)}…` : 'يجري السؤال…'),
    answered: (items, shown) => `${headlines(items)}، منها ${number.format(shown)} عن هذا الحدث.`,
    failed: {
      'too-many-requests': 'الطلبات كثيرة الآن.',
      refused: 'رُفض الطلب.',
      'not-understood': 'تعذّرت قراءة الجواب.',
      'too-large': 'الجواب أكبر من اللازم.',
      'timed-out': 'لا جواب خلال 30 ثانية.',
      unreachable: 'تعذّر الوصول.',
      redirected: 'يقود إلى مكان آخر، ربما إلى تسجيل دخول.',
      cancelled: 'أُلغي.',
      'not-allowed': 'لم يسمح المتصفح بذلك. يمكنك المحاولة مرة أخرى.',
    },
    tryAgainAt: (time) => `حاول مرة أخرى بعد ${clock.format(time)}.`,
    providers: {
      feeds: 'خلاصاتي',
      gdelt: 'مشروع GDELT',
      bing: 'أخبار Bing',
      google: 'أخبار Google',
      searxng: 'SearXNG الخاص بي',
    },
    elsewhere: 'روابط بحث',
    elsewhereHint: 'كل رابط يفتح بحثًا عن هذه الكلمات في لسان جديد. لا يُرسل شيء قبل أن تختار أحدها.',
  },
  shelf: {
    hint: 'أي تقارير أخرى تتحدث عن الحدث نفسه، وهل تعود إلى الأصل نفسه. تجري كل المقارنة على هذا الجهاز.',
    on: 'الاحتفاظ برفّ للمقالات التي أقرؤها',
    onHint: 'يبقى العنوان والرابط والأقوال وأصولها على هذا الجهاز. ولا تُحفظ أبدًا مقالات النوافذ الخاصة.',
    days: 'عدد أيام حفظ المقال',
    most: 'أكبر عدد من المقالات',
    range: (most) => `عدد صحيح من 1 إلى ${number.format(most)}.`,
    count: (n) => `على الرفّ: ${articles(n)}.`,
    show: 'عرض الرفّ',
    find: 'البحث في الرفّ',
    listed: (n, of) => `المقالات المعروضة: ${number.format(n)} من ${number.format(of)}.`,
    forget: 'انسَ',
    forgetThis: (title) => `انسَ ${isolate(title)}`,
    forgetAll: 'انسَ كل شيء',
    forgetAllSure: 'أتُنسى كل محتويات الرفّ؟ لا يمكن التراجع عن ذلك.',
    keepIt: 'أبقِها',
    export: 'تصدير بصيغة JSON',
    unavailable: 'لا يحتفظ هذا المتصفح برفّ هنا.',
    feedsTitle: 'خلاصات',
    feedsHint: 'تُجلب كاملة حين تطلب ذلك؛ ولا تُخبَر بشيء مما تقرأ.',
    ownFeed: 'عنوان خلاصة أخرى',
    addFeed: 'إضافة',
    badAddress: 'ليس هذا عنوان http أو https.',
    removeFeed: (url) => `إزالة ${isolate(url)}`,
    remove: 'إزالة',
    askTitle: 'من يمكن سؤاله',
    askHint: 'فقط حين تضغط الزر بجانب الكلمات، في «أخبار ذات صلة» لصفحة ما.',
    gdelt: 'مشروع GDELT',
    gdeltTerms: 'كل استخدام مسموح مع ذكر المشروع ورابط إليه، والنتائج تحمل ذلك.',
    bing: 'أخبار Bing‏ (RSS)',
    bingTerms: 'لا تسمح Microsoft بهذه النتائج إلا في قارئ RSS شخصي وغير تجاري.',
    google: 'أخبار Google‏ (RSS)',
    googleTerms: 'لا تتيح Google هذه الخلاصة إلا لقارئ شخصي واستخدام غير تجاري.',
    searxng: 'عنوان SearXNG الخاص بك',
    searxngHint: 'يجب أن تكون صيغة JSON مفعّلة فيه. اتركه فارغًا إن لم يكن لديك.',
    saveFailed: 'تعذّر الحفظ: تخزين المتصفح ممتلئ أو غير موجود.',
  },
};
