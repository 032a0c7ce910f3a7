/** Arabic. Figures are written 1, 2, 3, as the region's newspapers of the Maghreb do. */
import type { ReaderWords } from './reader.ts';

const figure = new Intl.NumberFormat('ar-u-nu-latn');
const plural = new Intl.PluralRules('ar');

/** Arabic has six ways to count; one and two are said by the noun alone. */
interface Counted {
  zero: string;
  one: string;
  two: string;
  /** From three to ten. */
  few: string;
  /** From eleven to ninety-nine. */
  many: string;
  other: string;
}

function count(n: number, noun: Counted): string {
  const rule = plural.select(n);
  const spoken = noun[rule];
  return rule === 'zero' || rule === 'one' || rule === 'two'
    ? spoken
    : `${figure.format(n)}\u00a0${spoken}`;
}

const ARTICLES: Counted = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: 'مقالات',
  many: 'مقالًا',
  other: 'مقال',
};
const RESULTS: Counted = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: 'نتائج',
  many: 'نتيجة',
  other: 'نتيجة',
};
const MINUTES: Counted = {
  zero: 'أقلّ من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};
const OTHERS: Counted = {
  zero: 'آخرون',
  one: 'اسم آخر',
  two: 'اسمان آخران',
  few: 'أسماء أخرى',
  many: 'اسمًا آخر',
  other: 'اسم آخر',
};

export const readerAr: ReaderWords = {
  lang: 'ar',
  skipToText: 'إلى النص',
  frontPage: 'الصفحة الأولى',
  editions: 'الطبعات',
  sections: 'الأقسام',
  articleLanguages: 'لغات المقال',
  archive: 'الأرشيف',
  search: 'بحث',
  section: 'قسم',
  tag: 'موضوع',
  author: 'بقلم',
  month: 'الأرشيف',
  published: (when) => `نُشر في ${when}`,
  updated: (when) => `حُدّث في ${when}`,
  readingTime: (n) => `مدة القراءة: ${count(n, MINUTES)}`,
  articles: (n) => count(n, ARTICLES),
  results: (n) => count(n, RESULTS),
  moreResults: (n) => `أكثر من ${count(n, RESULTS)}`,
  by: 'بقلم',
  andOthers: (n) => `و${count(n, OTHERS)}`,
  contactAuthor: 'للتواصل:',
  follow: 'تابعونا',
  house: 'الصحيفة',
  youAreHere: 'أنتم هنا',
  subsections: 'في هذا القسم',
  subpages: 'صفحات متصلة',
  feeds: 'التغذيات',
  read: 'اقرأ',
  related: 'اقرأ أيضًا',
  briefs: 'باختصار',
  opinions: 'آراء',
  latest: 'أحدث المقالات',
  allArticles: 'كل المقالات',
  allOf: (section) => `كل ما في قسم «${section}»`,
  newer: 'الأحدث',
  older: 'الأقدم',
  pages: 'الصفحات',
  books: 'كتب',
  searchLabel: 'عمّ تبحثون؟',
  searchHint: 'اسم أو مكان أو بضع كلمات.',
  searchButton: 'ابحث',
  anySection: 'كل الأقسام',
  anyAuthor: 'كل الكتّاب',
  filterSection: 'القسم',
  filterAuthor: 'الكاتب',
  filterFrom: 'من',
  filterTo: 'إلى',
  filters: 'تضييق البحث',
  noResults: (query) => `لم نجد شيئًا عن «${query}».`,
  noResultsAdvice: 'جرّبوا كلمات أقل، أو كتابة أخرى.',
  searchedInstead: (words) => `لا مقال يطابق تمامًا. هذا ما وجدناه عن «${words}».`,
  emptyList: 'لا شيء هنا بعد.',
  emptyFront: 'المقال الأول في الطريق.',
  footnotes: 'الهوامش',
  footnote: (n) => `الهامش ${n}`,
  backToText: (n) => `العودة إلى النص، الهامش ${n}`,
  loadEmbed: (provider) => `أظهر المحتوى من ${provider}`,
  embedNotice: (provider) => `لم نطلب شيئًا بعد من ${provider}. إن تابعتم فسيعلم بزيارتكم.`,
  openAt: (provider) => `افتح في ${provider}`,
  audio: 'صوت',
  video: 'فيديو',
  download: 'تنزيل',
  photo: 'صورة',
  gallery: 'معرض صور',
  table: 'جدول',
  supportersOnly: 'للداعمين',
  moreToRead: 'للمقال بقية',
  notFoundTitle: 'هذه الصفحة ليست هنا',
  notFoundText: 'ربما كُتب العنوان خطأ، أو انتقلت الصفحة. ابحثوا عنها، أو اقرأوا أحدث المقالات.',
  goneTitle: 'سُحبت هذه الصفحة',
  goneText: 'لم تعد هيئة التحرير تنشرها.',
  errorTitle: 'حدث عطل عندنا',
  errorText: 'لا ذنب لكم فيه. أُبلغت هيئة التحرير؛ حاولوا مجددًا بعد دقيقة من فضلكم.',
  errorNumber: (id) => `إن كتبتم إلينا بشأنه فاذكروا \u2068${id}\u2069.`,
  tooManyTitle: 'على مهلكم من فضلكم',
  tooManyText: 'وصلت طلبات كثيرة من عنوانكم. انتظروا دقيقة ثم حاولوا مجددًا.',
  tooLongTitle: 'هذا أطول مما يمكننا استلامه',
  tooLongText: 'عودوا إلى الوراء، فما كتبتموه ما زال هناك. اختصروه ثم أرسلوه من جديد.',
  badRequestTitle: 'لم نستطع قراءة هذا الطلب',
  badRequestText: 'في العنوان ما ليس في محله. عودوا إلى الوراء وحاولوا مجددًا.',
  offlineTitle: 'أنتم غير متصلين بالإنترنت',
  offlineText: 'لم تُحفظ هذه الصفحة على جهازكم.',
  offlineKept: 'المقالات التي قرأتموها من قبل ما زالت هنا:',
  notTranslated: (language) => `${language}: لا ترجمة بعد، إلى الصفحة الأولى`,
  preservedNotice: 'محفوظ كما كان في الموقع القديم',
  kinds: {
    news: 'خبر',
    reportage: 'ريبورتاج',
    investigation: 'تحقيق',
    analysis: 'تحليل',
    background: 'خلفيات',
    interview: 'حوار',
    opinion: 'رأي',
    review: 'نقد',
    'ask-public': 'أسئلتكم',
    live: 'مباشر',
    'fact-check': 'تحقّق',
    sponsored: 'إعلان',
    brief: 'باختصار',
    page: 'صفحة',
  },
  bylineParts: {
    author: '',
    translator: 'ترجمة',
    photographer: 'تصوير',
    illustrator: 'رسوم',
    editor: 'مراجعة',
  },
  contacts: {
    mail: 'البريد',
    whatsapp: 'واتساب',
    telegram: 'تلغرام',
    signal: 'سيغنال',
    facebook: 'فيسبوك',
    x: 'إكس',
    mastodon: 'ماستودون',
    bluesky: 'بلوسكاي',
    site: 'الموقع',
    rss: 'تغذية RSS',
  },
};
