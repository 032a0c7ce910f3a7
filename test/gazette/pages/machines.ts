import type { GazettePage } from '../write.ts';
import { at, h2, li, link, p, ul } from '../write.ts';

const PUT_UP = at('2026-01-05T09:00+01:00');
const RENEWED = at('2026-09-01T09:00+02:00');

export const artificialIntelligence: GazettePage = {
  key: 'ai',
  says: 'ai',
  parent: 'standards',
  position: 2,
  articles: {
    fr: {
      slug: 'intelligence-artificielle',
      headline: 'Ce que font les machines ici',
      standfirst: 'Peu de choses, dites à chaque fois, et une personne en répond : Ysée Malavoy.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        p(
          'Tout ce qui paraît dans Le Jusant a été lu et approuvé par quelqu’un de la rédaction. Ysée Malavoy répond de ce que nous confions à des programmes : elle les essaie d’abord sur ses propres textes, et les retire quand ils enjolivent.',
        ),
        h2('Ce que nous leur demandons'),
        ul(
          li('Transcrire un entretien. La bande est réécoutée pour chaque phrase citée.'),
          li('Chercher les fautes, et les passages où personne ne dit qui parle.'),
          li(
            'Préparer un premier jet de traduction vers l’anglais. Une personne le récrit ; son nom est au bas de l’article.',
          ),
          li('Tracer nos gravures, d’après les croquis de l’atelier. La légende le dit.'),
        ),
        h2('Ce que nous ne leur demandons pas'),
        ul(
          li('Écrire un article, un titre, une citation.'),
          li('Fabriquer l’image d’une chose qui a eu lieu.'),
          li('Garder le nom ou les mots de quelqu’un qui nous parle sans être nommé.'),
          li('Choisir ce que vous lisez : la une est la même pour tout le monde.'),
        ),
        h2('Nos textes et leurs robots'),
        p(
          'Nous demandons aux robots qui entraînent des intelligences artificielles de ne pas lire ce site. Une machine a-t-elle parlé à notre place ? ',
          link('Dites-le-nous', '/fr/contact'),
          ', Ysée répond dans la semaine.',
        ),
      ],
    },
    en: {
      slug: 'artificial-intelligence',
      headline: 'What machines do here',
      standfirst: 'Little, said each time, and a person answers for it: Ysée Malavoy.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        p(
          'Everything that appears in Le Jusant has been read and approved by somebody in the newsroom. Ysée Malavoy answers for what we leave to programs: she tries them on her own texts first, and drops them when they embellish.',
        ),
        h2('What we ask of them'),
        ul(
          li('To transcribe an interview. The tape is heard again for every sentence quoted.'),
          li('To look for mistakes, and for passages where nobody says who is speaking.'),
          li(
            'To prepare a first draft of a translation into English. A person rewrites it, and signs at the foot of the article.',
          ),
          li('To draw our engravings from the workshop’s sketches. The caption says so.'),
        ),
        h2('What we do not ask of them'),
        ul(
          li('To write an article, a headline, a quotation.'),
          li('To make a picture of something that took place.'),
          li('To keep the name or the words of somebody who speaks to us unnamed.'),
          li('To choose what you read: the front page is the same for everybody.'),
        ),
        h2('Our texts and their robots'),
        p(
          'We ask robots that train artificial intelligence not to read this site. Has a machine spoken in our place? ',
          link('Tell us', '/en/contact'),
          '; Ysée answers within the week.',
        ),
      ],
    },
  },
};

export const commentCharter: GazettePage = {
  key: 'comment-charter',
  says: 'comments',
  parent: 'standards',
  position: 3,
  articles: {
    fr: {
      slug: 'charte-des-commentaires',
      headline: 'La charte des commentaires',
      standfirst: 'On parle ici comme sur le quai : fort si l’on veut, jamais contre quelqu’un.',
      publishedAt: PUT_UP,
      body: [
        p(
          'Votre premier commentaire est lu par l’un de nous avant de paraître ; les suivants paraissent aussitôt, sauf ceux qu’un filtre retient pour qu’une personne les lise.',
        ),
        ul(
          li('Parlez de l’article, et des idées plutôt que des personnes.'),
          li('Ce que vous avez vu de vos yeux est bienvenu ; dites d’où vous l’avez vu.'),
          li('Ni injure, ni menace, ni rien que la loi punit.'),
          li('N’écrivez rien qui permette de trouver quelqu’un chez lui, ni sur son bateau.'),
          li('Ni publicité, ni le même message partout.'),
        ),
        p(
          'Votre adresse électronique n’est jamais publiée. Elle sert à vous prévenir d’une réponse, si vous le voulez, et à corriger votre commentaire pendant sept jours.',
        ),
        p(
          'Un commentaire retiré à tort ? Écrivez à ',
          link('redaction@jusant.example', 'mailto:redaction@jusant.example'),
          ' : quelqu’un d’autre le relira. Un commentaire qui ne devrait pas être là se signale par le lien qui le suit.',
        ),
      ],
    },
    en: {
      slug: 'comment-charter',
      headline: 'The comment charter',
      standfirst: 'People speak here as on the quay: loudly if they like, never against somebody.',
      publishedAt: PUT_UP,
      body: [
        p(
          'Your first comment is read by one of us before it appears; later ones appear at once, except those that a filter holds for a person to read.',
        ),
        ul(
          li('Speak of the article, and of ideas rather than people.'),
          li('What you saw with your own eyes is welcome; say where you saw it from.'),
          li('No insult, no threat, nothing that the law punishes.'),
          li('Write nothing by which somebody could be found at home, or aboard.'),
          li('No advertising, and not the same message everywhere.'),
        ),
        p(
          'Your e-mail address is never published. It serves to tell you of an answer, if you wish, and to mend your comment for seven days.',
        ),
        p(
          'A comment taken out wrongly? Write to ',
          link('redaction@jusant.example', 'mailto:redaction@jusant.example'),
          ': somebody else will read it again. One that should not be there is reported by the link below it.',
        ),
      ],
    },
    ar: {
      slug: 'ميثاق-التعليقات',
      headline: 'ميثاق التعليقات',
      standfirst: 'نتكلّم هنا كما على الرصيف: بصوت عالٍ إن شئنا، وليس ضدّ أحد أبدًا.',
      publishedAt: PUT_UP,
      body: [
        p(
          'يقرأ أحدنا تعليقك الأوّل قبل ظهوره؛ وما بعده يظهر فورًا، ما عدا ما يستوقفه مرشّح حتى يقرأه شخص.',
        ),
        ul(
          li('تحدّثوا عن المقال، وعن الأفكار لا عن الأشخاص.'),
          li('ما رأيتموه بأعينكم مرحّب به؛ قولوا من أين رأيتموه.'),
          li('لا شتائم ولا تهديد ولا ما يعاقب عليه القانون.'),
          li('لا تكتبوا شيئًا يُهتدى به إلى بيت أحد أو إلى قاربه.'),
          li('لا إعلان، ولا الرسالة نفسها في كلّ مكان.'),
        ),
        p(
          'لا يُنشر بريدك الإلكتروني أبدًا. يفيد في إخبارك بجواب، إن شئت، وفي تصحيح تعليقك خلال سبعة أيام.',
        ),
        p(
          'هل حُذف تعليق خطأً؟ اكتبوا إلى ',
          link('redaction@jusant.example', 'mailto:redaction@jusant.example'),
          '، فيقرؤه شخص آخر. والتعليق الذي لا ينبغي أن يبقى يُبلَّغ عنه بالرابط الذي يليه.',
        ),
      ],
    },
  },
};
