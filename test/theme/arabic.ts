/** The same paper in Arabic, right to left. */
import type { ArticlePage, FrontPage } from '../../src/domain/page-models.ts';
import { bodies } from './bodies.ts';
import { author, authorCard, chrome, moment, picture, teaser } from './newsroom.ts';
import { articlePage, frontPage } from './pages.ts';

export const arabicArticle = (): ArticlePage => {
  const { html, footnotes } = bodies.arabic();
  return articlePage({
    chrome: chrome('ar'),
    kindLabel: 'تحقيق',
    section: { href: '/ar/section/port', text: 'الميناء' },
    headline: 'جسر الحبّالين: الكلفة ترتفع والاتفاق يبتعد',
    standfirst:
      'الجسر الدوّار في بور-إيفان معطّل منذ 2 مارس. كان إصلاحه سيكلّف 1,9 مليون يورو، لكن الدراسة التي طلبها الميناء نفسه تقدّره بـ2,74 مليون.',
    dateline: 'بور-إيفان',
    hero: {
      picture: picture('pont'),
      captionHtml: 'مفتوح أمام السفن، مغلق أمام الناس.',
      credit: 'مرسم «الجَزْر»',
    },
    authors: [author('إيزيه مالافوا', { role: 'صحفية، الميناء والساحل' })],
    published: moment('ar', 7),
    updated: moment('ar', 2),
    bodyHtml: html,
    footnotes,
    tags: [{ href: '/ar/tag/x', text: 'الجسر' }],
    authorCards: [
      authorCard({
        text: 'إيزيه مالافوا',
        role: 'صحفية، الميناء والساحل',
        bio: ['تتابع أرصفة بور-إيفان منذ عام 2018. بحّارة سابقة، ومؤلفة كتاب عن عبّارات نهر الدوار.'],
        books: [],
      }),
    ],
    related: [
      teaser('كيف يدور جسر يزن 412 طنًّا', {
        kindLabel: 'خلفيات',
        published: moment('ar', 9),
        authors: [],
      }),
    ],
  });
};

export const arabicFront = (): FrontPage =>
  frontPage({
    chrome: chrome('ar'),
    lead: teaser('جسر الحبّالين: الكلفة ترتفع والاتفاق يبتعد', {
      kindLabel: 'تحقيق',
      section: { href: '/ar/section/port', text: 'الميناء' },
      standfirst: 'الجسر الدوّار في بور-إيفان معطّل منذ 2 مارس، وبين الرقمين إحدى عشرة بكرة متشقّقة.',
      authors: [author('إيزيه مالافوا')],
      picture: picture('pont'),
    }),
    more: [],
    second: ['في سوق السمك يُباع الإسقمري مساءً', 'منارة الباس تغيّر مصباحها'].map((headline) =>
      teaser(headline, {
        kindLabel: 'ريبورتاج',
        picture: picture('phare'),
        authors: [author('سليم بن عاشور')],
      }),
    ),
    briefs: ['العبّارة كل عشرين دقيقة يوم السبت', 'تحذير من الرياح: الرصيف مغلق حتى الظهر'].map(
      (headline) => teaser(headline, { published: moment('ar', 0) }),
    ),
    opinions: [],
    sections: [],
    latest: [],
  });
