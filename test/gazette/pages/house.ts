import type { GazettePage } from '../write.ts';
import { at, h2, hardBreak, li, link, p, ul } from '../write.ts';

const PUT_UP = at('2026-01-05T09:00+01:00');
const MAIL = 'redaction@jusant.example';

export const legal: GazettePage = {
  key: 'legal',
  says: 'legal',
  position: 2,
  articles: {
    fr: {
      slug: 'mentions-legales',
      headline: 'Mentions légales',
      standfirst: 'Qui publie, qui héberge, qui répond.',
      publishedAt: PUT_UP,
      body: [
        h2('Éditeur'),
        p(
          'Association Le Jusant, journal de Port-Hévin',
          hardBreak(),
          '4 quai aux Morutiers, Port-Hévin',
          hardBreak(),
          'Téléphone : ',
          link('01 99 00 41 20', 'tel:+33199004120'),
        ),
        p(
          'Directeur de la publication : Bastien Orgeval. Rédaction en chef : Maïwenn Galland. Service de presse en ligne d’information politique et générale, numéro CPPAP 0000 Y 00000, inventé.',
        ),
        h2('Hébergement'),
        p(
          'Le journal s’héberge lui-même, sur un ordinateur posé dans l’arrière-boutique, au sec, au-dessus de la cote des grandes marées.',
        ),
        h2('Droit de réponse'),
        p(
          'Toute personne nommée ou désignée dispose d’un droit de réponse dans les trois mois. Il s’adresse au directeur de la publication ; la réponse est insérée dans les trois jours, sans frais et sans coupe. ',
          link('Le formulaire est ici', '/fr/right-of-reply'),
          '.',
        ),
        h2('Reproduction'),
        p(
          'Les textes peuvent être cités en nommant le journal, l’autrice ou l’auteur, avec un lien. Pour les reprendre en entier, demandez : nous disons souvent oui.',
        ),
        p(
          'Ce journal est une démonstration : la ville, l’association et les personnes sont imaginaires, les numéros et les adresses n’appartiennent à personne.',
        ),
      ],
    },
    en: {
      slug: 'legal-notice',
      headline: 'Legal notice',
      standfirst: 'Who publishes, who hosts, who answers.',
      publishedAt: PUT_UP,
      body: [
        h2('Publisher'),
        p(
          'Association Le Jusant, journal de Port-Hévin',
          hardBreak(),
          '4 quai aux Morutiers, Port-Hévin',
          hardBreak(),
          'Telephone: ',
          link('+33 1 99 00 41 20', 'tel:+33199004120'),
        ),
        p(
          'Publisher responsible in law: Bastien Orgeval. Editor: Maïwenn Galland. Online service of political and general news, CPPAP number 0000 Y 00000, invented.',
        ),
        h2('Hosting'),
        p(
          'The paper hosts itself, on a computer in the back of the shop, in the dry, above the level of spring tides.',
        ),
        h2('Right of reply'),
        p(
          'Anyone named or identified has a right of reply within three months. It is addressed to the publisher; the reply is printed within three days, free of charge and uncut. ',
          link('The form is here', '/en/right-of-reply'),
          '.',
        ),
        h2('Reuse'),
        p(
          'Texts may be quoted with the name of the paper and of the writer, and a link. To reprint one in full, ask: we often say yes.',
        ),
        p(
          'This paper is a demonstration: the town, the association and the people are imaginary, and the numbers and addresses are nobody’s.',
        ),
      ],
    },
    ar: {
      slug: 'البيانات-القانونية',
      headline: 'البيانات القانونية',
      standfirst: 'من ينشر، ومن يستضيف، ومن المسؤول.',
      publishedAt: PUT_UP,
      body: [
        h2('الناشر'),
        p(
          'جمعية «لو جوزان»، صحيفة بور-إيفان',
          hardBreak(),
          '4 رصيف المورتييه، بور-إيفان',
          hardBreak(),
          'الهاتف: ',
          link('+33199004120', 'tel:+33199004120'),
        ),
        p(
          'مدير النشر: باستيان أورجوفال. رئيسة التحرير: مايوين غالان. خدمة صحافة إلكترونية للأخبار السياسية والعامة، رقم CPPAP 0000 Y 00000، وهو رقم مختلَق.',
        ),
        h2('الاستضافة'),
        p(
          'الصحيفة تستضيف نفسها، على حاسوب في الغرفة الخلفية، بعيدًا عن البلل، فوق منسوب أعلى المدود.',
        ),
        h2('حقّ الردّ'),
        p(
          'لكلّ من سُمّي أو أُشير إليه حقّ الردّ خلال ثلاثة أشهر. يُوجَّه الردّ إلى مدير النشر، ويُنشر في غضون ثلاثة أيام، بلا مقابل وبلا حذف. ',
          link('الاستمارة هنا', '/ar/right-of-reply'),
          '.',
        ),
        h2('النقل عنّا'),
        p(
          'لكم أن تقتبسوا من النصوص مع ذكر الصحيفة والكاتب ورابط. ولنقل نصّ كامل اسألونا: كثيرًا ما نقول نعم.',
        ),
        p(
          'هذه الصحيفة عرض توضيحي: المدينة والجمعية والأشخاص من الخيال، والأرقام والعناوين ليست لأحد.',
        ),
      ],
    },
  },
};

export const contact: GazettePage = {
  key: 'contact',
  position: 3,
  articles: {
    fr: {
      slug: 'contact',
      headline: 'Contact',
      standfirst: 'Par courriel, par Signal, par la poste, ou en poussant la porte.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li('La rédaction : ', link(MAIL, `mailto:${MAIL}`)),
          li(
            'Une erreur : ',
            link('corrections@jusant.example', 'mailto:corrections@jusant.example'),
          ),
          li(
            'Signal, pour ce qui est confidentiel : 06 39 98 04 10. Effacez le message après l’avoir envoyé.',
          ),
          li(
            'La poste : 4 quai aux Morutiers, Port-Hévin. C’est aussi ce que nous recevons avec le plus de plaisir.',
          ),
        ),
        p(
          'La porte est ouverte le mardi de 10 h à 18 h. Il y a du café et un chien, Épissoir, qui ne mord que les communiqués.',
        ),
      ],
    },
    en: {
      slug: 'contact',
      headline: 'Contact',
      standfirst: 'By mail, by Signal, by post, or by pushing the door.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li('The newsroom: ', link(MAIL, `mailto:${MAIL}`)),
          li(
            'A mistake: ',
            link('corrections@jusant.example', 'mailto:corrections@jusant.example'),
          ),
          li(
            'Signal, for what is confidential: +33 6 39 98 04 10. Delete the message once it is sent.',
          ),
          li('Post: 4 quai aux Morutiers, Port-Hévin. It is also what we like best to receive.'),
        ),
        p(
          'The door is open on Tuesdays from 10am to 6pm. There is coffee, and a dog, Épissoir, who bites only press releases.',
        ),
      ],
    },
    ar: {
      slug: 'اتصل-بنا',
      headline: 'اتصلوا بنا',
      standfirst: 'بالبريد الإلكتروني أو بالبريد العادي، أو بدفع الباب.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li('هيئة التحرير: ', link(MAIL, `mailto:${MAIL}`)),
          li(
            'للتنبيه إلى خطأ: ',
            link('corrections@jusant.example', 'mailto:corrections@jusant.example'),
          ),
          li('العنوان: 4 رصيف المورتييه، بور-إيفان.'),
        ),
        p('الباب مفتوح يوم الثلاثاء من العاشرة إلى السادسة مساءً، وفيه قهوة.'),
      ],
    },
  },
};
