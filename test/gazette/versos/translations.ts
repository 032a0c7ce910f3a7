import type { GazetteTranslation } from './types.ts';

/** What stands behind the translations: the same claims, in the words of each language. */
export const versoTranslations: readonly GazetteTranslation[] = [
  {
    story: 'pont',
    lang: 'en',
    brief:
      'Two documents and a visit bear the figures. One unnamed person bears the heaviest accusation: we have not confirmed it, and the article says so.',
    backstory:
      'Eleven days of work, two visits to the cabin, four interviews. The harbour authority read its quotations, not the article.',
    unknowns: [
      {
        question: 'When the bridge will reopen',
        note: 'Neither the authority, nor the study, nor the foundry gives a date. Ten months of work are a duration, not a calendar.',
      },
      {
        question: 'Whether the document of 2021 exists',
        note: 'One person says they read it; the port says it has no trace of it. The register of 2021 jumps from 4 May to 19 July.',
      },
      {
        question: 'What the South Bank has really lost',
        note: 'It would take the accounts of all shops for 2025 and 2026. Thirty-three did not answer.',
      },
    ],
    claims: [
      [
        'the Pont des Cordiers has been open to boats and closed to people since Monday 2 March 2026',
        'The Pont des Cordiers has been closed to people since 2 March 2026.',
      ],
      [
        'Eleven of the twenty-four are cracked',
        'Eleven of the bridge’s twenty-four rollers are cracked.',
      ],
      ['a budget of €1.9m', 'The harbour authority voted €1.9m on 12 February 2026.'],
      ['€2.74m', 'The study of July 2026 puts the work at €2.74m.'],
      [
        'The wear was reported in writing as early as 2021',
        'The wear of the rollers was reported to the port in writing in 2021, one person says.',
      ],
      [
        'Shops on the South Bank have lost 30% of their takings since March',
        'Shops on the South Bank are said to have lost 30% of their takings since March.',
      ],
      ['Work will begin on 11 January 2027', 'Work on the bridge will begin on 11 January 2027.'],
    ],
    correction: {
      now: 'Eleven of the twenty-four are cracked',
      before: 'Thirteen of the twenty-four are cracked',
      was: 'Thirteen of the twenty-four are cracked',
      isNow: 'Eleven of the twenty-four are cracked',
      why: 'We wrote that thirteen rollers were cracked; the study counts eleven. Thirteen are worn: we had read the wrong line of page 18.',
    },
  },
  {
    story: 'pont',
    lang: 'ar',
    brief:
      'تستند الأرقام إلى وثيقتين وزيارة. أمّا أثقل الاتهامات فيستند إلى شخص لم يُذكر اسمه: لم نتأكّد منه، والمقال يقول ذلك.',
    unknowns: [
      {
        question: 'متى يُعاد فتح الجسر',
        note: 'لا الهيئة ولا الدراسة ولا المسبك تعطي تاريخًا.',
      },
      {
        question: 'هل توجد وثيقة 2021',
        note: 'يقول شخص إنه قرأها، ويقول الميناء إن لا أثر لها. يقفز سجلّ 2021 من 4 مايو إلى 19 يوليو.',
      },
    ],
    claims: [
      [
        'جسر الحبّالين، مفتوح أمام السفن ومغلق أمام الناس منذ الاثنين 2 مارس 2026',
        'جسر الحبّالين مغلق أمام الناس منذ 2 مارس 2026.',
      ],
      [
        'إحدى عشرة بكرة من أصل أربع وعشرين متشقّقة',
        'إحدى عشرة من بكرات الجسر الأربع والعشرين متشقّقة.',
      ],
      ['ميزانية قدرها 1,9 مليون يورو', 'صوّتت هيئة الميناء على 1,9 مليون يورو في 12 فبراير 2026.'],
      ['2,74 مليون', 'تقدّر دراسة يوليو 2026 الأشغال بـ2,74 مليون يورو.'],
      [
        'تآكل البكرات نُبِّه إليه كتابةً منذ عام 2021',
        'يقول شخص إن تآكل البكرات نُبِّه إليه كتابةً عام 2021.',
      ],
      [
        'خسرت متاجر الضفة الجنوبية 30٪ من مبيعاتها منذ مارس',
        'يقال إن متاجر الضفة الجنوبية خسرت 30٪ من مبيعاتها منذ مارس.',
      ],
      ['ستبدأ الأشغال في 11 يناير 2027', 'ستبدأ أشغال الجسر في 11 يناير 2027.'],
    ],
    correction: {
      now: 'إحدى عشرة بكرة من أصل أربع وعشرين متشقّقة',
      before: 'ثلاث عشرة بكرة من أصل أربع وعشرين متشقّقة',
      was: 'ثلاث عشرة بكرة من أصل أربع وعشرين متشقّقة',
      isNow: 'إحدى عشرة بكرة من أصل أربع وعشرين متشقّقة',
      why: 'كتبنا أن ثلاث عشرة بكرة متشقّقة، والدراسة تحصي إحدى عشرة. ثلاث عشرة متآكلة: قرأنا سطرًا آخر من الصفحة 18.',
    },
  },
  {
    story: 'criee',
    lang: 'en',
    brief: 'The auction’s own rule gives the hour; we stood in the hall and counted.',
    claims: [
      [
        'the auction moved the mackerel sale from dawn to evening',
        'Mackerel has been sold in the evening since 1 April 2026.',
      ],
      ['Fourteen buyers are on their feet.', 'Fourteen buyers were at the evening sale.'],
    ],
  },
  {
    story: 'criee',
    lang: 'ar',
    brief: 'نظام السوق يعطي الساعة، ونحن وقفنا في القاعة وعددنا.',
    claims: [
      ['نقل السوق بيع الإسقمري من الفجر إلى المساء', 'يُباع الإسقمري مساءً منذ الأول من أبريل 2026.'],
      ['أربعة عشر مشتريًا واقفون.', 'حضر بيعَ المساء أربعة عشر مشتريًا.'],
    ],
  },
  {
    story: 'phare',
    lang: 'en',
    brief:
      'One notebook, kept by one hand for eleven years, and a sheet of the lighthouse service.',
    unknowns: [
      {
        question: 'What is due to the lamp, and what to the sky',
        note: 'Three things changed at once. It will take several autumns to tell them apart.',
      },
    ],
    claims: [
      [
        'Clémence Thibouville counted 38 birds on the gallery in the autumn of 2025',
        'Thirty-eight birds were found on the gallery in the autumn of 2025.',
      ],
      [
        'The average for the ten autumns before, in the same book, is 171',
        'The average from 2015 to 2024 is 171 birds.',
      ],
      [
        'The range stayed the same, twenty-two miles',
        'The range of the lighthouse has not changed.',
      ],
    ],
  },
  {
    story: 'digue',
    lang: 'en',
    brief: 'A witness, an officer of the marsh service and a film give the same hour.',
    claims: [
      [
        'the dyke at Le Petit-Clos opened over six metres',
        'The dyke at Le Petit-Clos opened over six metres on 17 February 2026.',
      ],
      [
        'Corentin Mahé had moved his fifty ewes up on to the mound',
        'The fifty ewes were safe before the breach.',
      ],
    ],
  },
  {
    story: 'huitres',
    lang: 'en',
    brief: 'The oyster committee weighed; we read the prices ourselves, at five stalls.',
    claims: [
      [
        'The high ones weighed 61 grams on average, the low ones 78',
        'Oysters from the high tables weighed 61 grams, those from the low ones 78.',
      ],
      [
        'a dozen spéciales from the Vau cost €11.50',
        'A dozen spéciales from the Vau cost €11.50 at the end of December 2025.',
      ],
    ],
  },
  {
    story: 'avocettes',
    lang: 'en',
    brief: 'The double notebooks of the Conservatoire are open to all; we read them again.',
    claims: [
      [
        '642 avocets, 118 of them chicks',
        'On 14 June 2026, 642 avocets were counted, 118 of them chicks.',
      ],
      [
        'The gap between two observers fell from 14% in 2012 to 4% in 2025',
        'The gap between two observers went from 14% to 4% in thirteen years.',
      ],
    ],
  },
  {
    story: 'navette',
    lang: 'en',
    brief: 'One night on board, and the driver’s card, copied with his leave.',
    claims: [
      ['has driven the line since 9 March 2026', 'The shuttle has run since 9 March 2026.'],
      [
        'the minibus is full and leaves three people on the quay',
        'At 9.30 in the evening the shuttle left three people on the quay.',
      ],
    ],
  },
  {
    story: 'ecole',
    lang: 'en',
    brief: 'The town hall and the parents count each for themselves, and come to the same figure.',
    claims: [
      [
        'now it is a hundred and sixty-two',
        'The canteen has served 162 meals since September 2026.',
      ],
      [
        'The second sitting gets there, the first does not',
        'The first sitting leaves less than thirty minutes at table.',
      ],
    ],
  },
  {
    story: 'sirene',
    lang: 'en',
    brief: 'The resolution of 1958 answers the question, in so many words.',
    claims: [
      [
        'in 1958 the market was held on Wednesdays',
        'In 1958 the market of Port-Hévin was held on Wednesdays.',
      ],
    ],
  },
  {
    story: 'orgue',
    lang: 'en',
    brief: 'A letter of 1954, a measurement of 2026, and a tuner whom nobody can ask any more.',
    unknowns: [
      {
        question: 'Whether Honoré Lescop told the truth',
        note: 'The letter and the horn agree. Nobody of 1954 is there to confirm it.',
      },
    ],
    claims: [
      [
        'dated 19 October 1954 and signed by a tuner named Honoré Lescop',
        'The letter found in the bellows is by Honoré Lescop, of 19 October 1954.',
      ],
      [
        'the gap is the same everywhere, to within a hair',
        'All pipes are off the fork by the same amount.',
      ],
    ],
  },
];
