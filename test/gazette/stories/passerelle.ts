import type { GazetteStory } from '../types.ts';
import { at, footnote, h2, italic, link, p, pullQuote } from '../write.ts';

export const passerelle: GazetteStory = {
  key: 'passerelle',
  kind: 'opinion',
  section: 'opinions',
  tags: ['pont', 'rive-sud', 'comptes'],
  byline: [{ author: 'lea', role: 'author' }],
  articles: {
    fr: {
      slug: 'payons-la-passerelle-d-abord',
      headline: 'Payons la passerelle d’abord, nous compterons ensuite',
      standfirst:
        'Deux cent dix mille euros pour traverser à pied : une ancienne pilote du port plaide pour l’ouvrage que tout le monde appelle un confort.',
      publishedAt: at('2026-09-18T07:00+02:00'),
      updatedAt: at('2026-09-18T16:30+02:00'),
      body: [
        p(
          'Pendant vingt-neuf ans, mon métier a consisté à monter à bord de navires dont je ne connaissais ni l’équipage ni la langue, et à leur dire : d’abord on entre, ensuite on discute. Aucun capitaine n’a jamais voulu faire l’inverse. On ne négocie pas le prix du remorqueur au milieu du chenal, par vent de travers, avec la marée qui s’en va.',
        ),
        p(
          'C’est pourtant ce que nous faisons depuis le 2 mars 2026. Le pont est ouvert, la rive sud est à cinquante minutes à pied de la rive nord, et le port se demande si 2,74 millions d’euros sont un prix honnête. La question est bonne. Elle mérite des ingénieurs, des devis, des contre-devis, et même de la mauvaise humeur. Elle ne mérite pas que les gens l’attendent sur un quai.',
        ),
        h2('Un confort de deux minutes'),
        p(
          'Dans l’étude de juillet, une ligne coûte 210 000 euros : une passerelle provisoire, flottante, ouvrante, pour les piétons et les vélos. Le directeur du syndicat la nomme « un confort ». J’ai fait le compte avec le mot. La navette, d’après la ligne 6 du budget 2026 du syndicat, coûte 520 euros par jour. Dix mois de chantier à partir de janvier, plus les dix mois qu’il aura fallu pour en arriver là, cela fait une passerelle et demie, partie en gazole.',
        ),
        p(
          'Je ne suis pas comptable. Mais je sais lire une sonde : quand il y a plus d’eau sous la dépense que sous l’économie, on passe du côté de la dépense.',
        ),
        pullQuote('Aucun capitaine ne négocie le remorqueur au milieu du chenal.'),
        h2('Ce qu’une passerelle ne réglera pas'),
        p(
          'Elle ne passera ni les camions, ni les ambulances, ni les cageots d’Odette Crozet par huit. Elle fermera par gros temps. Elle sera laide, je l’ai vue sur le plan',
          footnote(
            'Étude « Pont des Cordiers, mécanisme et pile », annexe C, planche 4. Consultable au siège du syndicat, sur rendez-vous.',
          ),
          '. Tout cela est vrai, et tout cela était vrai du bac à chaîne de mon enfance, qui n’avait pas de garde-corps et que nous prenions en courant.',
        ),
        p(
          'À l’école, ma petite-fille apprend que la ligne droite est le plus court chemin d’un point à un autre. Elle habite rive sud. Elle me demande si c’est un conte.',
        ),
        p(
          'Votons la passerelle le 23 octobre 2026, avant le point six, et prenons ensuite le temps qu’il faut pour compter les galets. Le temps passe mieux quand on peut traverser.',
        ),
        p(
          italic(
            'Le directeur du syndicat, à qui nous avons montré ce texte avant parution, répond que la passerelle est « étudiée, pas écartée ». ',
          ),
          link('L’enquête du Jusant sur les deux devis', '/fr/pont-des-cordiers-la-facture-grimpe'),
          italic(' paraît le 2 octobre 2026.'),
        ),
      ],
    },
    en: {
      slug: 'pay-for-the-footbridge-first',
      headline: 'Pay for the footbridge first, and we can do the sums later',
      standfirst:
        'Two hundred and ten thousand euros to cross on foot: a former harbour pilot makes the case for the thing everyone calls a comfort.',
      publishedAt: at('2026-09-18T12:00+02:00'),
      body: [
        p(
          'For twenty-nine years my trade was to climb aboard ships whose crew and language I did not know, and to tell them: first we go in, then we talk. No captain ever wanted it the other way round. You do not haggle over the tug in mid-channel, with the wind abeam and the tide running out.',
        ),
        p(
          'Yet that is what we have been doing since 2 March 2026. The bridge is open, the South Bank is fifty minutes’ walk from the north, and the port is asking itself whether €2.74m is an honest price. It is a good question. It deserves engineers, estimates, counter-estimates and even bad temper. It does not deserve that people should wait for the answer on a quay.',
        ),
        h2('Two minutes of comfort'),
        p(
          'In the July study one line costs €210,000: a temporary footbridge, floating, opening, for walkers and bicycles. The head of the authority calls it “a comfort”. I did the sum with his word. The shuttle, by line 6 of the authority’s 2026 budget, costs €520 a day. Ten months of works from January, on top of the ten it will have taken to get there, makes a footbridge and a half, burnt as diesel.',
        ),
        p(
          'I am no accountant. But I can read a lead line: when there is more water under the spending than under the saving, you pass on the side of the spending.',
        ),
        pullQuote('No captain haggles over the tug in mid-channel.'),
        h2('What a footbridge will not do'),
        p(
          'It will not carry lorries, nor ambulances, nor Odette Crozet’s crates eight at a time. It will close in heavy weather. It will be ugly; I have seen the drawing',
          footnote(
            'Study “Pont des Cordiers, mechanism and pier”, appendix C, plate 4. Open to readers at the authority’s office, by appointment.',
          ),
          '. All that is true, and all that was true of the chain ferry of my childhood, which had no rail and which we boarded at a run.',
        ),
        p(
          'At school my granddaughter is learning that a straight line is the shortest way from one point to another. She lives on the South Bank. She asks me whether it is a fairy tale.',
        ),
        p(
          'Let us vote the footbridge on 23 October 2026, before item six, and then take all the time it needs to count rollers. Time passes better when you can get across.',
        ),
        p(
          italic(
            'The head of the authority, to whom we showed this text before publication, replies that the footbridge is “being studied, not ruled out”. ',
          ),
          link(
            'Le Jusant’s investigation of the two bills',
            '/en/pont-des-cordiers-the-bill-climbs',
          ),
          italic(' appears on 2 October 2026.'),
        ),
      ],
    },
    ar: {
      slug: 'لندفع-ثمن-الممر-أولا',
      headline: 'لندفع ثمن الممرّ أولًا، ثم نحسب',
      standfirst:
        'مئتان وعشرة آلاف يورو كي نعبر سيرًا على الأقدام: مرشدة سفن سابقة تدافع عمّا يسمّيه الجميع رفاهية.',
      publishedAt: at('2026-09-19T09:00+02:00'),
      byline: [{ author: 'selim', role: 'translator' }],
      body: [
        p(
          'طوال تسعة وعشرين عامًا كانت مهنتي أن أصعد إلى سفن لا أعرف طاقمها ولا لغتها، وأن أقول لهم: ندخل أولًا، ثم نتناقش. ولم يُرد أيّ ربّان أن يفعل العكس. لا أحد يساوم على أجرة القاطرة في وسط القناة، والريح تهبّ من الجنب، والماء ينحسر.',
        ),
        p(
          'ومع ذلك فهذا ما نفعله منذ 2 مارس 2026. الجسر مفتوح، والضفة الجنوبية على مسيرة خمسين دقيقة من الشمالية، والميناء يسأل نفسه إن كان 2,74 مليون يورو ثمنًا عادلًا. السؤال جيّد. وهو يستحق مهندسين وتقديرات وتقديرات مضادة، بل ومزاجًا سيّئًا. لكنه لا يستحق أن ينتظر الناس جوابه على الرصيف.',
        ),
        h2('رفاهية من دقيقتين'),
        p(
          'في دراسة يوليو بند واحد يكلّف 210 آلاف يورو: ممرّ مؤقت عائم يُفتح للقوارب، للمشاة والدراجات. يسمّيه مدير الهيئة «رفاهية». حسبتُ الأمر بكلمته. تكلّف الحافلة 520 يورو في اليوم بحسب البند السادس من ميزانية الهيئة لعام 2026. عشرة أشهر من الأشغال ابتداءً من يناير، فوق العشرة التي سبقتها، تساوي ممرًّا ونصف ممرّ، احترقت وقودًا.',
        ),
        p(
          'لست محاسبة، لكنني أعرف قراءة المسبار: حين يكون الماء تحت النفقة أعمق منه تحت التوفير، نمرّ من جهة النفقة.',
        ),
        h2('ما لن يحلّه الممرّ'),
        p(
          'لن تعبره الشاحنات ولا سيارات الإسعاف ولا صناديق أوديت كروزيه الثمانية دفعة واحدة. وسيُغلق حين يهيج البحر. وسيكون قبيحًا، فقد رأيت رسمه. كل هذا صحيح، وكان صحيحًا أيضًا عن عبّارة طفولتي التي تجرّها سلسلة، ولم يكن لها حاجز، وكنّا نقفز إليها ركضًا.',
        ),
        p(
          'تتعلّم حفيدتي في المدرسة أن الخط المستقيم أقصر طريق بين نقطتين. وهي تسكن الضفة الجنوبية. وتسألني إن كانت هذه حكاية.',
        ),
        p(
          'فلنصوّت على الممرّ في 23 أكتوبر، قبل البند السادس، ثم لنأخذ كل ما نحتاج إليه من وقت لنعدّ البكرات. يمرّ الوقت أسرع حين نستطيع العبور.',
        ),
      ],
    },
  },
};
