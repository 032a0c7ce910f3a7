/** How the paper lives: its levels of support, and how each edition asks. */
import { EMPTY_BOX, type SupportBox } from '../../src/domain/support-box.ts';
import type { Tier } from '../../src/domain/tier.ts';
import type { PerLang } from './types.ts';

export type GazetteTier = Omit<Tier, 'id' | 'position' | 'isRetired' | 'platformKeys'>;

export const tiers: GazetteTier[] = [
  {
    key: 'mousse',
    name: { fr: 'Mousse', en: 'Ship’s boy', ar: 'نوتيّ صغير' },
    description: {
      fr: 'Le prix d’un café au comptoir de la criée, une fois par mois.',
      en: 'A coffee at the counter of the fish auction, once a month.',
      ar: 'ثمن قهوة عند مقهى سوق السمك، مرة في الشهر.',
    },
    amount: 300,
    currency: 'EUR',
    interval: 'month',
    prices: { USD: 350 },
    opens: {
      fr: ['Le carnet de marée, chaque mois', 'Les articles réservés'],
      en: ['The tide notebook, every month', 'The articles for supporters'],
      ar: ['دفتر المدّ كل شهر', 'المقالات المخصّصة للداعمين'],
    },
  },
  {
    key: 'matelot',
    name: { fr: 'Matelot', en: 'Sailor', ar: 'بحّار' },
    description: {
      fr: 'Une demi-journée d’enquête par an, à vous.',
      en: 'Half a day of reporting a year, yours.',
      ar: 'نصف يوم من التحقيق في السنة، لك.',
    },
    amount: 800,
    currency: 'EUR',
    interval: 'month',
    prices: { USD: 900 },
    opens: {
      fr: [
        'Tout ce qu’ouvre Mousse',
        'La lettre du vendredi',
        'Une question par mois à la rédaction',
      ],
      en: [
        'All that Ship’s boy opens',
        'The Friday letter',
        'One question a month to the newsroom',
      ],
      ar: ['كل ما يفتحه النوتيّ الصغير', 'رسالة الجمعة', 'سؤال في الشهر إلى هيئة التحرير'],
    },
  },
  {
    key: 'capitaine',
    name: { fr: 'Capitaine', en: 'Captain', ar: 'قبطان' },
    description: {
      fr: 'Pour celles et ceux qui veulent porter un peu plus que leur part.',
      en: 'For those who wish to carry a little more than their share.',
      ar: 'لمن يريد أن يحمل أكثر قليلًا من نصيبه.',
    },
    amount: 12_000,
    currency: 'EUR',
    interval: 'year',
    prices: {},
    opens: {
      fr: ['Tout ce qu’ouvre Matelot', 'La visite du journal, à la Saint-Michel'],
      en: ['All that Sailor opens', 'A visit to the paper, at Michaelmas'],
      ar: ['كل ما يفتحه البحّار', 'زيارة للجريدة في الخريف'],
    },
  },
];

const links = [
  { text: 'Patreon', url: 'https://patreon.example/lejusant' },
  { text: 'Buy Me a Coffee', url: 'https://coffee.example/lejusant' },
];

export const boxes: PerLang<SupportBox> = {
  fr: {
    ...EMPTY_BOX,
    isOn: true,
    heading: 'Onze jours d’enquête, 1\u00a0140\u00a0€, payés par 538 lecteurs',
    text: 'Le Jusant vit de ses soutiens. À partir de 3\u00a0€ par mois, vous recevez chaque semaine la lettre réservée, et une réponse à vos questions.',
    button: 'Soutenir Le Jusant',
    links,
    pageText:
      'Ni actionnaire ni annonceur ne choisit nos sujets. Chaque soutien achète du temps\u00a0: celui de retourner sur le quai poser la question une seconde fois.',
    byHand: [
      'Par virement\u00a0: association Le Jusant, en précisant votre adresse électronique.',
      'Au comptoir\u00a0: 4 quai aux Morutiers, le samedi matin. Il y a du café.',
    ],
  },
  en: {
    ...EMPTY_BOX,
    isOn: true,
    heading: 'Eleven days of reporting, €1,140, paid for by 538 readers',
    text: 'Le Jusant lives on its supporters. From €3 a month you receive the Friday letter, and an answer to your questions.',
    button: 'Support Le Jusant',
    links,
    pageText:
      'No shareholder and no advertiser chooses our subjects. Every bit of support buys time: the time to go back to the quay and ask a second time.',
    byHand: [
      'By bank transfer: association Le Jusant, with your mail address in the message.',
      'Over the counter: 4 quai aux Morutiers, on Saturday mornings. There is coffee.',
    ],
  },
  ar: {
    ...EMPTY_BOX,
    isOn: true,
    heading: 'أحد عشر يومًا من التحقيق، 1140 يورو، دفعها 538 قارئًا',
    text: 'تعيش «الجزر» بداعميها. ابتداءً من ثلاثة يوروات في الشهر تصلك رسالة الجمعة وجواب عن أسئلتك.',
    button: 'ادعم «الجزر»',
    links,
    pageText:
      'لا مساهم ولا معلن يختار موضوعاتنا. كل دعم يشتري وقتًا: وقت العودة إلى الرصيف لطرح السؤال مرة ثانية.',
    byHand: [
      'بتحويل مصرفي إلى جمعية «الجزر»، مع ذكر عنوان بريدك.',
      'في المقرّ: 4 رصيف موريتييه، صباح السبت. القهوة جاهزة.',
    ],
  },
};
