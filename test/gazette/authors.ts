/** Five people of the paper. Numbers and handles belong to nobody: they are kept for fiction. */
import type { GazetteAuthor } from './types.ts';
import { at } from './write.ts';

const FIRST_DAY = at('2018-03-21T08:00+01:00');

export const authors: GazetteAuthor[] = [
  {
    key: 'ysee',
    slug: 'ysee-malavoy',
    name: 'Ysée Malavoy',
    portrait: 'portrait-ysee',
    contacts: {
      mail: 'ysee.malavoy@jusant.example',
      whatsapp: '+33 6 39 98 04 12',
      telegram: '@exemple_ysee',
      signal: '+33 6 39 98 04 12',
      facebook: 'exemple.ysee.malavoy',
      x: '@exemple_ysee',
      mastodon: '@ysee@social.jusant.example',
      bluesky: 'ysee.jusant.example',
      site: 'https://ysee.jusant.example',
    },
    createdAt: FIRST_DAY,
    profiles: {
      fr: {
        name: null,
        role: 'Journaliste, port et littoral',
        bio: 'Elle suit les quais de Port-Hévin depuis 2018. Ancienne matelote, elle a gardé de cinq ans de chalut l’habitude d’arriver avant l’heure et de compter deux fois.\n\nElle est l’autrice d’un livre sur les passeurs de la Doëre, « L’autre rive », tiré de trois hivers d’entretiens.',
        books: [
          { title: 'L’autre rive', publisher: 'Éditions de la Renverse', year: 2023 },
          { title: 'Compter deux fois', publisher: 'Éditions de la Renverse', year: 2025 },
        ],
      },
      en: {
        name: null,
        role: 'Reporter, harbour and coast',
        bio: 'She has covered the quays of Port-Hévin since 2018. A former deckhand, she kept from five years of trawling the habit of arriving early and counting twice.\n\nHer book on the ferrymen of the Doëre, “L’autre rive” (“The Other Bank”), came out of three winters of interviews.',
        books: [
          { title: 'L’autre rive', publisher: 'Éditions de la Renverse', year: 2023 },
          { title: 'Compter deux fois', publisher: 'Éditions de la Renverse', year: 2025 },
        ],
      },
      ar: {
        name: 'إيزيه مالافوا',
        role: 'صحفية، الميناء والساحل',
        bio: 'تتابع أرصفة بور-إيفان منذ عام 2018. بحّارة سابقة، تعلّمت من خمس سنوات على سفن الصيد أن تصل قبل الموعد وأن تعدّ مرتين.\n\nألّفت كتابًا عن عبّاري نهر الدوار عنوانه «الضفة الأخرى»، ثمرة ثلاثة مواسم شتاء من المقابلات.',
        books: [{ title: 'الضفة الأخرى', publisher: 'Éditions de la Renverse', year: 2023 }],
      },
    },
  },
  {
    key: 'bastien',
    slug: 'bastien-orgeval',
    name: 'Bastien Orgeval',
    portrait: 'portrait-bastien',
    contacts: {
      mail: 'bastien.orgeval@jusant.example',
      signal: '+33 6 39 98 04 10',
      mastodon: '@bastien@social.jusant.example',
      bluesky: 'bastien.jusant.example',
    },
    createdAt: FIRST_DAY,
    profiles: {
      fr: {
        name: null,
        role: 'Rédacteur en chef, ville et comptes publics',
        bio: 'Il a fondé le Jusant en 2018 dans une ancienne échoppe de voilier, quai aux Morutiers. Il relit tout, lit les budgets par la fin et répond lui-même au courrier du vendredi.',
        books: [],
      },
      en: {
        name: null,
        role: 'Editor, town and public accounts',
        bio: 'He founded Le Jusant in 2018 in a former sailmaker’s shop on the quai aux Morutiers. He reads every piece before it appears, reads budgets from the last page, and answers the Friday post himself.',
        books: [],
      },
      ar: {
        name: 'باستيان أورجوفال',
        role: 'رئيس التحرير',
        bio: 'أسّس «الجَزْر» عام 2018 في دكّان قديم لصانع أشرعة على رصيف المورتييه. يراجع كل نص قبل نشره، ويقرأ الميزانيات من صفحتها الأخيرة، ويجيب بنفسه عن بريد الجمعة.',
        books: [],
      },
    },
  },
  {
    key: 'lea',
    slug: 'lea-vauquelin',
    name: 'Léa Vauquelin',
    portrait: 'portrait-lea',
    contacts: {
      mail: 'lea.vauquelin@jusant.example',
      facebook: 'exemple.lea.vauquelin',
      whatsapp: '+33 6 39 98 04 21',
    },
    createdAt: at('2021-09-01T09:00+02:00'),
    profiles: {
      fr: {
        name: null,
        role: 'Chroniqueuse, pilote du port à la retraite',
        bio: 'Vingt-neuf ans durant, elle a fait entrer dans la Doëre des navires qui n’étaient pas les siens. À terre depuis 2021, elle écrit une chronique et donne des leçons de godille le dimanche.',
        books: [],
      },
      en: {
        name: null,
        role: 'Columnist, retired harbour pilot',
        bio: 'For twenty-nine years she brought other people’s ships into the Doëre. Ashore since 2021, she writes a column and teaches sculling on Sundays.',
        books: [],
      },
      ar: {
        name: 'ليا فوكلان',
        role: 'كاتبة عمود، مرشدة سفن متقاعدة',
        bio: 'أدخلت سفن الآخرين إلى مصبّ الدوار تسعة وعشرين عامًا. عادت إلى اليابسة عام 2021، وتكتب عمودًا، وتعلّم التجديف كل أحد.',
        books: [],
      },
    },
  },
  {
    key: 'anselme',
    slug: 'anselme-griot',
    name: 'Anselme Griot',
    portrait: 'portrait-anselme',
    contacts: {
      mail: 'anselme.griot@jusant.example',
      mastodon: '@anselme@social.jusant.example',
      site: 'https://atelier-griot.example',
    },
    createdAt: at('2019-01-15T09:00+01:00'),
    profiles: {
      fr: {
        name: null,
        role: 'Luthier, chronique et culture',
        bio: 'Il répare des violons rue des Vents et tient la page culture. Il note la hauteur des sons qu’il rencontre, sirènes comprises.',
        books: [
          {
            title: 'Petit inventaire des bruits d’un port',
            publisher: 'Presses du Chenal',
            year: 2022,
            url: 'https://presses-du-chenal.example/inventaire',
          },
        ],
      },
      en: {
        name: null,
        role: 'Violin maker, culture and column',
        bio: 'He mends violins in the rue des Vents and edits the culture page. He writes down the pitch of every sound he meets, sirens included.',
        books: [
          {
            title: 'Petit inventaire des bruits d’un port',
            publisher: 'Presses du Chenal',
            year: 2022,
            url: 'https://presses-du-chenal.example/inventaire',
          },
        ],
      },
      ar: {
        name: 'أنسلم غريو',
        role: 'صانع آلات وترية، كاتب في الثقافة',
        bio: 'يصلح آلات الكمان في شارع الرياح ويحرّر صفحة الثقافة. يدوّن درجة كل صوت يصادفه، حتى صفّارات الإنذار.',
        books: [],
      },
    },
  },
  {
    key: 'selim',
    slug: 'selim-ben-achour',
    name: 'Selim Ben Achour',
    portrait: 'portrait-selim',
    contacts: {
      mail: 'selim.benachour@jusant.example',
      telegram: '@exemple_selim',
      whatsapp: '+33 6 39 98 04 33',
      bluesky: 'selim.jusant.example',
    },
    createdAt: at('2022-04-04T09:00+02:00'),
    profiles: {
      fr: {
        name: null,
        role: 'Traducteur, édition arabe',
        bio: 'Il a ouvert l’édition arabe du Jusant en 2022. Ancien lamaneur, il traduit le soir et tient une liste des mots de marée qui n’ont pas d’équivalent.',
        books: [],
      },
      en: {
        name: null,
        role: 'Translator, Arabic edition',
        bio: 'He opened the Arabic edition of Le Jusant in 2022. A former linesman on the quays, he translates in the evening and keeps a list of tide words that have no equivalent.',
        books: [],
      },
      ar: {
        name: 'سليم بن عاشور',
        role: 'مترجم، الطبعة العربية',
        bio: 'أطلق الطبعة العربية من «الجَزْر» عام 2022. عمل سابقًا في ربط السفن على الأرصفة، ويترجم في المساء، ويحتفظ بقائمة لكلمات المدّ والجزر التي لا مقابل لها.',
        books: [],
      },
    },
  },
];
